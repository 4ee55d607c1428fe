package pl.pomost.agreement;

import java.util.UUID;

/** A round has its result. Fired inside the transaction; letters wait for the commit. @param by user name; of nobody when it was found by itself */
record RoundClosed(UUID round, String by) {
}
