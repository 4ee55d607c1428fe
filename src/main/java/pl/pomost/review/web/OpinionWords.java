package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.review.Opinion;
import pl.pomost.shared.Choice;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Look;
import pl.pomost.shared.PolishDates;

/** What stances are called, and how far an opinion is. */
@ApplicationScoped
class OpinionWords {

    private final DomainClock clock;
    private final OpinionTexts texts;

    OpinionWords(DomainClock clock, OpinionTexts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    String of(Opinion.Stance stance) {
        return switch (stance) {
            case POSITIVE -> texts.positive();
            case WITH_REMARKS -> texts.withRemarks();
            case NEGATIVE -> texts.negative();
        };
    }

    List<Choice> choices() {
        return Stream.of(Opinion.Stance.values()).map(stance -> new Choice(stance.key(), of(stance))).toList();
    }

    Look of(Opinion opinion) {
        return opinion.stance().map(stance -> switch (stance) {
            case POSITIVE -> new Look(of(stance), "is-ok", "check");
            case WITH_REMARKS -> new Look(of(stance), "is-warn", "warning");
            case NEGATIVE -> new Look(of(stance), "is-bad", "error");
        }).orElseGet(() -> {
            String day = PolishDates.inWords(opinion.dueOn());
            return opinion.dueOn().isBefore(clock.today()) ? new Look(texts.overdue(day), "is-bad", "clock") : new Look(texts.waits(day), "is-next", "clock");
        });
    }
}
