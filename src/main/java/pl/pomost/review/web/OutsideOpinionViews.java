package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.review.OutsideInvitation;
import pl.pomost.review.OutsideInvitations;
import pl.pomost.review.OutsideOpinion;
import pl.pomost.review.OutsideOpinions;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Look;
import pl.pomost.shared.PolishDates;

/** Makes the opinions of organisations outside on one plan. Drafts are in none of them. */
@ApplicationScoped
class OutsideOpinionViews {

    private final OutsideOpinions opinions;
    private final OutsideInvitations invitations;
    private final OutsideSaids saids;
    private final Vocabulary vocabulary;
    private final DomainClock clock;
    private final OpinionTexts texts;

    OutsideOpinionViews(OutsideOpinions opinions, OutsideInvitations invitations, OutsideSaids saids, Vocabulary vocabulary, DomainClock clock, OpinionTexts texts) {
        this.opinions = opinions;
        this.invitations = invitations;
        this.saids = saids;
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.texts = texts;
    }

    /** Callers hand in an enrolment of which they may see everything. */
    List<OutsideOpinionView> of(UUID enrolment) {
        List<OutsideOpinion> all = opinions.of(enrolment);
        Map<UUID, OutsideInvitation> asked = invitations.byIds(all.stream().map(OutsideOpinion::invitationId).toList());
        return all.stream().map(each -> view(each, asked.get(each.invitationId()))).toList();
    }

    private OutsideOpinionView view(OutsideOpinion opinion, OutsideInvitation asked) {
        String areas = asked.areas().isEmpty() ? texts.wholePlan() : asked.areas().stream().map(vocabulary::area).collect(Collectors.joining(", "));
        String person = Stream.concat(opinion.person().stream(), opinion.position().stream()).collect(Collectors.joining(", "));
        String when = opinion.givenOn().map(PolishDates::inWords).map(day -> opinion.timesGiven() > 1 ? texts.correctedOn(day) : texts.answeredOn(day)).orElse("");
        return new OutsideOpinionView(asked.organisation(), "/oceny/organizacje/" + asked.id(), areas, state(asked), opinion.given().map(saids::of),
                Stream.of(when, person, texts.about(opinion.about())).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
    }

    private Look state(OutsideInvitation asked) {
        String day = PolishDates.inWords(asked.dueOn());
        return asked.dueOn().isBefore(clock.today()) ? new Look(texts.overdue(day), "is-bad", "clock") : new Look(texts.waits(day), "is-next", "clock");
    }
}
