package pl.pomost.review.web;

import java.util.Optional;
import pl.pomost.review.Remark;
import pl.pomost.review.RemarkState;
import pl.pomost.shared.Look;

/**
 * A remark as pages show it.
 *
 * @param place     what it is about, in words
 * @param address   of its own page
 * @param placeHref where its place stands in the document; empty for those who see no document of the review
 * @param about     round and version
 * @param open      whether the powiat is to answer it
 * @param editable  address of its form, while it is not sent and the viewer writes remarks; empty otherwise
 */
record RemarkView(String code, Look kind, Look state, boolean blocks, String place, String target, Optional<String> quote, Optional<String> criterion, Optional<String> topic,
        String text, Optional<String> answer, Optional<String> closing, String about, String address, String placeHref, String editable, int version, boolean sent, boolean open) {

    /** @param place  chapter or entry in words */
    static RemarkView of(Remark remark, String place, RemarkWords words, RemarkTexts texts, String base, boolean writes, boolean seesReview) {
        String about = texts.about(remark.round(), remark.aboutVersion().map(String::valueOf).orElse("1"));
        String document = base + "/ocena?kolumna=dokument#" + remark.target().orElseGet(() -> remark.chapter().map(number -> "rozdzial-" + number).orElse(""));
        return new RemarkView(remark.code(), words.kind(remark), words.of(remark), remark.isBlocking(), place, remark.target().orElse(""), remark.quote(), remark.criterion(),
                remark.topic().map(words::of), remark.text(), remark.answer(), remark.closing(), about, base + "/uwagi/" + remark.code(), seesReview ? document : "",
                writes && !remark.isSent() ? base + "/ocena/uwagi/" + remark.code() : "", remark.version(), remark.isSent(), remark.state() == RemarkState.OPEN);
    }
}
