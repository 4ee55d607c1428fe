package pl.pomost.standard.web;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;
import pl.pomost.standard.CatalogueVersion;
import pl.pomost.standard.StandardDraft;
import pl.pomost.standard.Wording;

/** The form of a draft: from what is stored to text in fields, and from what was typed to a draft. */
final class WordingForm {

    private final FormReading reading;
    private final StandardDraft draft;

    /**
     * @param owners in whose name the viewer may write
     * @param first  whether it is the first version, which changes nothing
     */
    WordingForm(Submitted typed, List<Choice> owners, boolean first, StandardWordTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        String name = reading.field("name", texts.name()).required(300);
        var levels = new TreeMap<Integer, String>();
        String rationale = text("rationale", texts.rationale());
        String audience = text("audience", texts.audience());
        String coverage = text("coverage", texts.coverage());
        IntStream.rangeClosed(0, 3).forEach(level -> levels.put(level, reading.field("level-" + level, texts.level(level)).required(2_000)));
        draft = new StandardDraft(new Wording(name, rationale, audience, coverage, reading.field("measure", texts.measure()).required(1_000),
                reading.field("data-source", texts.dataSource()).required(1_000), text("data-frequency", texts.dataFrequency()), text("evidence", texts.evidence()),
                text("legal-basis", texts.legalBasis()), levels),
                first ? reading.field("changes", texts.changes()).text(5_000) : Optional.of(reading.field("changes", texts.changes()).required(5_000)),
                reading.field("owner", texts.owner()).oneOf(owners));
    }

    static Submitted filled(CatalogueVersion from) {
        Wording wording = from.wording();
        Submitted filled = Submitted.NOTHING.with("version", String.valueOf(from.lock())).with("name", wording.name()).with("rationale", wording.rationale())
                .with("audience", wording.audience()).with("coverage", wording.coverage()).with("measure", wording.measure()).with("data-source", wording.dataSource())
                .with("data-frequency", wording.dataFrequency()).with("evidence", wording.evidence()).with("legal-basis", wording.legalBasis())
                .with("changes", from.changes().orElse("")).with("owner", from.owner().orElse(""));
        for (int level = 0; level <= 3; level++) {
            filled = filled.with("level-" + level, wording.level(level));
        }
        return filled;
    }

    FormReading reading() {
        return reading;
    }

    StandardDraft draft() {
        return draft;
    }

    private String text(String name, String label) {
        return reading.field(name, label).text(5_000).orElse("");
    }
}
