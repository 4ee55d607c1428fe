package pl.pomost.scenario;

/**
 * One of the levels that a question is answered with.
 *
 * @param reason whoever chooses it is asked to write why, on a card
 */
public record VoteLevel(int value, LocalizedText label, boolean reason) {
}
