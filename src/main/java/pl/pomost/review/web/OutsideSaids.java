package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.review.Opinion.Stance;
import pl.pomost.review.OutsideWords;
import pl.pomost.review.OutsideWords.Kind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Look;

/** Makes an opinion of an organisation outside ready to be read. */
@ApplicationScoped
class OutsideSaids {

    private final OutsideViews views;
    private final Vocabulary vocabulary;

    OutsideSaids(OutsideViews views, Vocabulary vocabulary) {
        this.views = views;
        this.vocabulary = vocabulary;
    }

    /** @param words that are complete */
    OutsideSaid of(OutsideWords words) {
        return new OutsideSaid(look(words.stance()), words.whole(), words.areas().stream()
                .map(each -> new OutsideSaid.OfArea(each.area(), vocabulary.area(each.area()), look(each.kind()), each.words())).toList());
    }

    private Look look(Stance stance) {
        return switch (stance) {
            case POSITIVE -> new Look(views.of(stance), "is-ok", "check");
            case WITH_REMARKS -> new Look(views.of(stance), "is-warn", "warning");
            case NEGATIVE -> new Look(views.of(stance), "is-bad", "error");
        };
    }

    private Look look(Kind kind) {
        return switch (kind) {
            case GOOD -> new Look(views.of(kind), "is-ok", "check");
            case RECOMMENDATION -> new Look(views.of(kind), "is-next", "info");
            case CONCERN -> new Look(views.of(kind), "is-warn", "warning");
        };
    }
}
