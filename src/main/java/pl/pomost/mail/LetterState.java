package pl.pomost.mail;

/** How far a letter of the outbox has come. */
public enum LetterState {
    /** For its time, for the day's digest or for another attempt. */
    WAITING,
    /** Somebody is talking with the mail server about it. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** Its words went with a digest. */
    GATHERED,
    /** The addressee wants no letters of this kind. */
    UNWANTED,
    /** This installation sends no e-mails. */
    OFF,
    /** The talk with the server broke off, or the service died in it: perhaps it was taken. Sent again only when a person says so. */
    UNSURE,
    /** Given up after the last attempt, or refused for good. */
    FAILED
}
