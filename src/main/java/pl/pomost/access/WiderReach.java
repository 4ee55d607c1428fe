package pl.pomost.access;

import java.util.Set;

/**
 * Areas beyond somebody's roles in which they read what is confirmed in every powiat, as thematic experts do; told as a bean by a later module
 * that keeps who belongs to what. What was told is kept for some seconds: whoever changes it calls {@link Memberships#forgetCached()}.
 */
public interface WiderReach {

    /** Codes of areas; none for most. */
    Set<String> areasOf(String username);
}
