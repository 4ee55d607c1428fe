package pl.pomost.agreement;

/** A suggestion was taken over or not. Fired inside the transaction; letters wait for the commit. */
record Decided(DraftAtHand draft, Suggestion suggestion) {
}
