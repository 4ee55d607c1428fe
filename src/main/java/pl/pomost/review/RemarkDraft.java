package pl.pomost.review;

import java.util.Optional;

/**
 * A remark as a reviewer writes it.
 *
 * @param chapter   its number
 * @param target    id of the section or code of the entry; empty for the chapter as a whole
 * @param quote     the sentence that it is about, as it stands in the frozen version
 * @param criterion code of the criterion that it belongs to
 * @param blocking  the plan is not accepted before it is closed; otherwise a recommendation
 */
public record RemarkDraft(Optional<Integer> chapter, Optional<String> target, Optional<String> quote, Optional<String> criterion, boolean blocking,
        Optional<RemarkTopic> topic, String text) {
}
