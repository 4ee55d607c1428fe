package pl.pomost.region.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.pomost.region.EditionRows.Entry;
import pl.pomost.region.EditionRows.MarkRow;
import pl.pomost.region.EnrolPowiats;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;

/** The form by which ROPS marks the criteria and answers a powiat. */
final class DecisionForm {

    private static final String YES = "tak";
    private static final String NO = "nie";

    private final FormReading reading;
    private final EnrolPowiats.Answer answer;

    DecisionForm(Submitted typed, Entry entry, List<Choice> decisions, List<Choice> verdicts, RegionTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        String state = reading.field("state", texts.decision()).requiredOneOf(decisions);
        List<EnrolPowiats.Found> marks = new ArrayList<>();
        for (MarkRow mark : entry.marks()) {
            Optional<Boolean> met = reading.field("met-" + mark.code(), mark.text()).oneOf(verdicts).map(YES::equals);
            marks.add(new EnrolPowiats.Found(mark.code(), met, reading.field("note-" + mark.code(), texts.note()).text(1_000).orElse("")));
        }
        answer = new EnrolPowiats.Answer(state.toUpperCase(Locale.ROOT), marks, reading.field("answer", texts.answer()).text(5_000),
                reading.field("reserve", texts.reservePlace()).whole(1, 1000));
    }

    static Submitted filled(Entry entry) {
        Submitted form = Submitted.NOTHING.with("version", String.valueOf(entry.version())).with("state", entry.state().name().toLowerCase(Locale.ROOT))
                .with("answer", entry.answer().orElse("")).with("reserve", entry.reserve().map(String::valueOf).orElse(""));
        for (MarkRow mark : entry.marks()) {
            form = form.with("met-" + mark.code(), mark.met().map(met -> met ? YES : NO).orElse("")).with("note-" + mark.code(), mark.note());
        }
        return form;
    }

    static List<Choice> verdicts(RegionTexts texts) {
        return List.of(new Choice(YES, texts.yes()), new Choice(NO, texts.no()));
    }

    static List<Choice> decisions(RegionTexts texts) {
        return List.of(new Choice("interested", texts.undecided()), new Choice("enrolled", texts.enrol()), new Choice("reserve", texts.toReserve()),
                new Choice("declined", texts.decline()));
    }

    FormReading reading() {
        return reading;
    }

    EnrolPowiats.Answer answer() {
        return answer;
    }
}
