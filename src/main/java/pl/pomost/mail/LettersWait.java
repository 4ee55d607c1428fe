package pl.pomost.mail;

/** There is something to send. Fired inside the transaction that wrote it, heard after its commit. */
record LettersWait() {
}
