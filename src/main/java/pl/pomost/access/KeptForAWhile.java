package pl.pomost.access;

import java.time.Instant;

/** Something about people that a later module keeps for some time only. Modules implement it as a bean; every night each is asked. */
public interface KeptForAWhile {

    /**
     * Removes what is over its time. Runs in the caller's transaction.
     *
     * @return how much went
     */
    int forget(Instant now);
}
