package pl.pomost.workshop;

/** What an e-mail about a workshop is for: asking somebody to come, or telling them shortly before how to prepare. */
public enum LetterKind {
    INVITATION, PREPARATION
}
