package pl.pomost.review.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.Choice;

/**
 * The page of what changed between two versions.
 *
 * @param lead    empty while there are not two versions
 * @param chapters changes under the headings of their chapters
 */
record DifferencePage(String teryt, String powiat, Optional<String> lead, List<Choice> versions, String from, String to, List<Chapter> chapters, boolean seesReview) {

    record Chapter(String title, List<DifferenceView> changes) {
    }
}
