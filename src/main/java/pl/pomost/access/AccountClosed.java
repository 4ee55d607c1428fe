package pl.pomost.access;

/**
 * Somebody has closed their account. Fired inside the transaction of the closing: whoever keeps the user name for what this person did puts
 * {@code pseudonym} in its place, by which nobody is named and yet one person's deeds are told from another's.
 */
public record AccountClosed(String username, String pseudonym) {
}
