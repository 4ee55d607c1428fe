package pl.pomost.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.Bead;
import pl.pomost.thread.Beads;
import pl.pomost.thread.Knot;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.CardWords;

/** Fills the form of a new action from what was said on cards and from goals; what is filled is for people to rewrite. */
@ApplicationScoped
public class ActionFromCards {

    private final CardWords cards;
    private final Beads beads;

    ActionFromCards(CardWords cards, Beads beads) {
        this.cards = cards;
        this.beads = beads;
    }

    /** @param goals codes of goals that the action is for, besides those that the cards name */
    public Submitted filled(Scope scope, List<String> codes, List<String> goals) {
        List<CardRow> said = cards.of(scope, codes);
        List<Bead> served = beads.byCodes(scope.requireEnrolment(), Knot.GOAL,
                Stream.concat(goals.stream(), CardWords.named(said, "goal_code").stream()).distinct().toList());
        Submitted filled = said.isEmpty() ? Submitted.NOTHING : fromCards(said);
        if (filled.text("area").isEmpty()) {
            filled = filled.with("area", served.stream().flatMap(bead -> bead.area().stream()).findFirst().orElse(""));
        }
        return filled.with("goals", served.stream().map(Bead::code).toList()).with("state", "planned");
    }

    private Submitted fromCards(List<CardRow> said) {
        return cards.filled(said).with("responsible-position", CardWords.field(said, "responsible").orElse(""))
                .with("target", CardWords.field(said, "who").orElse("")).with("first-what", CardWords.field(said, "first_step").orElse(""))
                .with("budget-total", CardWords.field(said, "cost").filter(cost -> cost.matches("[0-9]+")).orElse(""));
    }
}
