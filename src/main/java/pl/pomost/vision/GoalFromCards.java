package pl.pomost.vision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.Bead;
import pl.pomost.thread.Beads;
import pl.pomost.thread.Knot;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.CardWords;

/** Fills the form of a new goal from what was said on cards and from diagnosis entries; what is filled is for people to rewrite. */
@ApplicationScoped
public class GoalFromCards {

    private final CardWords cards;
    private final Beads beads;

    GoalFromCards(CardWords cards, Beads beads) {
        this.cards = cards;
        this.beads = beads;
    }

    /** @param entries codes of diagnosis entries that the goal answers */
    public Submitted filled(Scope scope, List<String> codes, List<String> entries) {
        List<CardRow> said = cards.of(scope, codes);
        List<Bead> answered = beads.byCodes(scope.requireEnrolment(), Knot.DIAGNOSIS, entries);
        Submitted filled = said.isEmpty() ? Submitted.NOTHING : fromCards(said);
        if (filled.text("area").isEmpty()) {
            filled = filled.with("area", answered.stream().flatMap(bead -> bead.area().stream()).findFirst().orElse(""));
        }
        return filled.with("diagnosis", answered.stream().map(Bead::code).toList());
    }

    private Submitted fromCards(List<CardRow> said) {
        Submitted filled = cards.filled(said);
        return filled.with("text", filled.text("description")).with("measure", CardWords.field(said, "measure").orElse(""))
                .with("baseline", CardWords.field(said, "baseline").orElse("")).with("target", CardWords.field(said, "target").orElse(""))
                .with("leader-position", CardWords.field(said, "leader").orElse("")).with("step", CardWords.field(said, "step").orElse(""));
    }
}
