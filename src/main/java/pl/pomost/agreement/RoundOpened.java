package pl.pomost.agreement;

import java.util.UUID;

/** A group is asked about a draft. Fired inside the transaction; letters wait for the commit. @param by user name */
record RoundOpened(UUID round, String group, String standard, int number, String by) {
}
