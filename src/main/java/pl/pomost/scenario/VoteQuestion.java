package pl.pomost.scenario;

/** A question answered by placing dots, such as "How important is it?". */
public record VoteQuestion(String code, LocalizedText text) {
}
