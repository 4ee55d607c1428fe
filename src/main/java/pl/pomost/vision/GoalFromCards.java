package pl.pomost.vision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** @param entries codes of diagnosis entries that the goal answers, besides those that the cards name */
    public Submitted filled(Scope scope, List<String> codes, List<String> entries) {
        List<CardRow> said = cards.of(scope, codes);
        List<Bead> answered = beads.byCodes(scope.requireEnrolment(), Knot.DIAGNOSIS,
                Stream.concat(entries.stream(), CardWords.named(said, "diagnosis_code").stream()).distinct().toList());
        Submitted filled = said.isEmpty() ? Submitted.NOTHING : fromCards(said);
        if (filled.text("area").isEmpty()) {
            filled = filled.with("area", answered.stream().flatMap(bead -> bead.area().stream()).findFirst().orElse(""));
        }
        return filled.with("diagnosis", answered.stream().map(Bead::code).toList());
    }

    private Submitted fromCards(List<CardRow> said) {
        Submitted filled = cards.filled(said);
        Optional<String> baseline = CardWords.field(said, "baseline");
        Optional<String> target = CardWords.field(said, "target");
        String unit = Stream.of(target, baseline).flatMap(Optional::stream).map(SaidAmount::of).flatMap(Optional::stream).map(SaidAmount::unit)
                .filter(written -> !written.isEmpty()).findFirst().orElse("");
        return filled.with("text", text(filled.text("description"), baseline, target)).with("measure", CardWords.field(said, "measure").orElse(""))
                .with("baseline", number(baseline)).with("target", number(target)).with("unit", unit)
                .with("leader-position", CardWords.field(said, "leader").orElse("")).with("step", CardWords.field(said, "step").orElse(""));
    }

    /** What is no number stays in the text, so that nothing said on the card is lost. */
    private static String text(String description, Optional<String> baseline, Optional<String> target) {
        return Stream.of(Optional.of(description), words("Teraz", baseline), words("Docelowo", target)).flatMap(Optional::stream)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static Optional<String> words(String when, Optional<String> said) {
        return said.filter(written -> SaidAmount.of(written).isEmpty()).map(written -> when + ": " + written + ".");
    }

    private static String number(Optional<String> said) {
        return said.flatMap(SaidAmount::of).map(SaidAmount::number).orElse("");
    }
}
