package pl.pomost.review.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.review.Remark;
import pl.pomost.review.RemarkDraft;
import pl.pomost.review.RemarkPlace;
import pl.pomost.review.RemarkTopic;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;

/** The form of a remark: what it is about is in the address, the sentence is chosen from what stands there. */
final class RemarkForm {

    private static final int MOST = 20_000;
    private static final String BLOCKING = "blocking";
    private static final String RECOMMENDATION = "recommendation";

    private final FormReading reading;
    private final RemarkDraft draft;

    RemarkForm(Submitted typed, RemarkPlace place, List<Choice> criteria, RemarkWords names, RemarkTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        String kind = reading.field("kind", texts.kind()).requiredOneOf(kinds(texts));
        Optional<String> sentence = reading.field("sentence", texts.sentence()).oneOf(sentences(place)).map(number -> place.sentences().get(Integer.parseInt(number)));
        Optional<String> criterion = reading.field("criterion", texts.criterion()).oneOf(criteria);
        String topic = reading.field("topic", texts.topic()).requiredOneOf(names.topics());
        String text = reading.field("text", texts.text()).required(MOST);
        draft = new RemarkDraft(place.chapter(), Optional.of(place.id()), sentence, criterion, kind.equals(BLOCKING), topic(topic), text);
    }

    private static Optional<RemarkTopic> topic(String key) {
        return Stream.of(RemarkTopic.values()).filter(topic -> topic.key().equals(key)).findFirst();
    }

    static List<Choice> kinds(RemarkTexts texts) {
        return List.of(new Choice(BLOCKING, texts.kindBlocking()), new Choice(RECOMMENDATION, texts.kindRecommendation()));
    }

    static List<Choice> sentences(RemarkPlace place) {
        return IntStream.range(0, place.sentences().size()).mapToObj(number -> new Choice(String.valueOf(number), place.sentences().get(number))).toList();
    }

    static Submitted filled(Remark remark, RemarkPlace place) {
        return Submitted.NOTHING.with("version", String.valueOf(remark.version())).with("kind", remark.isBlocking() ? BLOCKING : RECOMMENDATION)
                .with("sentence", remark.quote().map(place.sentences()::indexOf).filter(number -> number >= 0).map(String::valueOf).orElse(""))
                .with("criterion", remark.criterion().orElse("")).with("topic", remark.topic().map(RemarkTopic::key).orElse("")).with("text", remark.text());
    }

    FormReading reading() {
        return reading;
    }

    RemarkDraft draft() {
        return draft;
    }
}
