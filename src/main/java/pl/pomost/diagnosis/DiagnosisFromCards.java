package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.shared.Submitted;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.CardWords;

/** Fills the form of a new diagnosis entry from what was said on cards; what is filled is for people to rewrite. */
@ApplicationScoped
public class DiagnosisFromCards {

    private final CardWords cards;

    DiagnosisFromCards(CardWords cards) {
        this.cards = cards;
    }

    /** @param codes of cards; those that are not in the process are left out */
    public Submitted filled(Scope scope, List<String> codes) {
        List<CardRow> said = cards.of(scope, codes);
        if (said.isEmpty()) {
            return Submitted.NOTHING;
        }
        return cards.filled(said).with("evidence-type", "workshop_voice").with("evidence-reliability", "C")
                .with("kind", CardWords.field(said, "kind").orElse("")).with("concerns", CardWords.field(said, "who").orElse(""))
                .with("competence", CardWords.field(said, "competence").orElse("")).with("evidence-source", CardWords.field(said, "evidence").orElse(""))
                .with("scale-unit", CardWords.field(said, "scale").orElse(""));
    }
}
