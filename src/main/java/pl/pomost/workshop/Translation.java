package pl.pomost.workshop;

/**
 * A card's words in another language. The card itself stays in its own.
 *
 * @param by    code of the participant who translated it, or a name where there is no such participant
 * @param stale whether the card's words were changed since
 */
public record Translation(String lang, String text, String by, boolean stale) {
}
