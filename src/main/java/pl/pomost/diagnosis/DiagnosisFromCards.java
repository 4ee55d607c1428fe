package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Submitted;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.CardWords;

/** Fills the form of a new diagnosis entry from what was said on cards; what is filled is for people to rewrite. */
@ApplicationScoped
public class DiagnosisFromCards {

    private final CardWords cards;
    private final Vocabulary words;

    DiagnosisFromCards(CardWords cards, Vocabulary words) {
        this.cards = cards;
        this.words = words;
    }

    /** @param codes of cards; those that are not in the process are left out */
    public Submitted filled(Scope scope, List<String> codes) {
        List<CardRow> said = cards.of(scope, codes);
        if (said.isEmpty()) {
            return Submitted.NOTHING;
        }
        return gap(said, cards.filled(said).with("evidence-type", "workshop_voice").with("evidence-reliability", "C")
                .with("kind", chosen(said, "kind", "diagnosis_kinds")).with("concerns", CardWords.field(said, "who").orElse(""))
                .with("competence", chosen(said, "competence", "competence")).with("evidence-source", CardWords.field(said, "evidence").orElse(""))
                .with("scale-unit", CardWords.field(said, "scale").orElse("")));
    }

    /** What is not known goes with whoever finds it out, where and by when. */
    static Submitted gap(List<CardRow> said, Submitted filled) {
        List<CardRow> unknown = said.stream().filter(card -> card.type().equals(DutyList.DATA_GAP)).toList();
        return unknown.isEmpty() ? filled : filled.with("gap", "tak").with("gap-plan", CardWords.field(unknown, "where").orElse(""))
                .with("gap-who", CardWords.field(unknown, "who_id").orElse("")).with("gap-due", CardWords.field(unknown, "due").orElse(""));
    }

    /** Cards say it in words, forms take codes; words that no choice is called by are left to whoever writes the entry. */
    private String chosen(List<CardRow> said, String field, String dictionary) {
        return CardWords.field(said, field).flatMap(written -> words.code(dictionary, written)).orElse("");
    }
}
