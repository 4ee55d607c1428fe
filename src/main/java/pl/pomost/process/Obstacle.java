package pl.pomost.process;

/**
 * Something that stands between a plan and its acceptance.
 *
 * @param message          one sentence in Polish
 * @param href             address of the page on which it is put right; empty when there is none
 * @param blocksAcceptance ROPS cannot accept the plan while it is so
 * @param mustBeConfirmed  whoever submits has to say that they know of it; it does not keep them from submitting
 */
public record Obstacle(String message, String href, boolean blocksAcceptance, boolean mustBeConfirmed) {
}
