package pl.pomost.agreement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.agreement.DraftAtHand;
import pl.pomost.agreement.DraftOpinion;
import pl.pomost.agreement.DraftOpinions;
import pl.pomost.agreement.DraftRevision;
import pl.pomost.review.Opinion.Stance;
import pl.pomost.shared.Dates;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Look;

/** Makes the opinions on a draft ready to be read, as the opinions of those who gave them. */
@ApplicationScoped
class OpinionRows {

    private final DraftOpinions opinions;
    private final DomainClock clock;
    private final AskingTexts texts;
    private final OpinionTexts stances;

    OpinionRows(DraftOpinions opinions, DomainClock clock, AskingTexts texts, OpinionTexts stances) {
        this.opinions = opinions;
        this.clock = clock;
        this.texts = texts;
        this.stances = stances;
    }

    /** @param written what the draft ever said, by which it is told what an opinion is about */
    List<DraftView.OpinionRow> of(DraftAtHand draft, List<DraftRevision> written) {
        Map<String, Integer> numbers = written.stream().collect(Collectors.toMap(DraftRevision::seal, DraftRevision::seq, (one, later) -> later));
        return opinions.of(draft.code(), draft.number()).stream().map(each -> row(each, numbers)).toList();
    }

    private DraftView.OpinionRow row(DraftOpinion each, Map<String, Integer> numbers) {
        String details = Stream.of(each.givenOn().map(Dates::inWords).orElse(""), each.person().orElse(""), each.position().orElse(""),
                each.seal().map(numbers::get).map(texts::aboutRevision).orElse("")).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return new DraftView.OpinionRow(each.id().toString(), each.called(), each.isOutside(), look(each), each.words().orElse(""), each.question(), details, !each.isRevoked());
    }

    Look look(DraftOpinion opinion) {
        return opinion.stance().map(this::look).orElseGet(() -> waiting(opinion));
    }

    private Look waiting(DraftOpinion opinion) {
        String day = Dates.inWords(opinion.dueOn());
        if (opinion.isRevoked()) {
            return new Look(texts.revoked(), "is-off", "undo");
        }
        return clock.today().isAfter(opinion.dueOn()) ? new Look(texts.overdue(day), "is-bad", "clock") : new Look(texts.waits(day), "is-next", "clock");
    }

    private Look look(Stance stance) {
        return switch (stance) {
            case POSITIVE -> new Look(stances.positive(), "is-ok", "check");
            case WITH_REMARKS -> new Look(stances.withRemarks(), "is-warn", "warning");
            case NEGATIVE -> new Look(stances.negative(), "is-bad", "error");
        };
    }
}
