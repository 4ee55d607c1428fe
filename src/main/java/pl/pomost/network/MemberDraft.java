package pl.pomost.network;

import java.util.Optional;

/**
 * Somebody who is to belong to a group.
 *
 * @param username of an account that has logged in at least once
 * @param powiat   TERYT code of the powiat that they speak for; may be empty
 * @param office   that they come from, in words; may be empty
 */
public record MemberDraft(String username, GroupRole role, Optional<String> powiat, Optional<String> office) {
}
