package pl.pomost.workshop;

/** What an e-mail about a workshop is for: asking somebody to come, telling them shortly before how to prepare, or what came of it. */
public enum LetterKind {
    INVITATION, PREPARATION, SUMMARY
}
