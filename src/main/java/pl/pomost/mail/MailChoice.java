package pl.pomost.mail;

/** When somebody wants letters of a kind. */
public enum MailChoice {
    AT_ONCE, DAILY, NEVER
}
