package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.LinkTerms;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.review.OutsideInvitation;
import pl.pomost.review.OutsideInvitations;
import pl.pomost.review.OutsideLinks;
import pl.pomost.review.OutsideOpinion;
import pl.pomost.review.OutsideOpinions;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Look;
import pl.pomost.shared.PolishDates;

/** Makes what ROPS sees of its invitations. */
@ApplicationScoped
class InvitationRows {

    private final OutsideInvitations invitations;
    private final OutsideOpinions opinions;
    private final OutsideLinks links;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final Vocabulary vocabulary;
    private final LinkTerms terms;
    private final DomainClock days;
    private final Clock clock;
    private final InvitationTexts texts;

    InvitationRows(OutsideInvitations invitations, OutsideOpinions opinions, OutsideLinks links, Enrolments enrolments, Powiats powiats, Vocabulary vocabulary,
            LinkTerms terms, DomainClock days, Clock clock, InvitationTexts texts) {
        this.invitations = invitations;
        this.opinions = opinions;
        this.links = links;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.vocabulary = vocabulary;
        this.terms = terms;
        this.days = days;
        this.clock = clock;
        this.texts = texts;
    }

    List<InvitationRow> all() {
        List<OutsideInvitation> all = invitations.newestFirst();
        Map<UUID, List<OutsideOpinion>> said = opinions.listAll().stream().collect(Collectors.groupingBy(OutsideOpinion::invitationId));
        Set<UUID> open = links.open(clock.instant());
        Map<String, Powiat> names = powiats.listAll().stream().collect(Collectors.toMap(Powiat::teryt, each -> each));
        Map<UUID, Enrolment> processes = enrolments.listAll().stream().collect(Collectors.toMap(Enrolment::id, each -> each));
        return all.stream().map(each -> row(each, said.getOrDefault(each.id(), List.of()), open.contains(each.id()), processes, names)).toList();
    }

    /** Empty when there is none. */
    List<InvitationRow> one(UUID id) {
        return all().stream().filter(row -> row.id().equals(id)).toList();
    }

    private InvitationRow row(OutsideInvitation each, List<OutsideOpinion> said, boolean open, Map<UUID, Enrolment> processes, Map<String, Powiat> names) {
        int given = (int) said.stream().filter(OutsideOpinion::isGiven).count();
        boolean waits = said.stream().anyMatch(opinion -> !opinion.isGiven() && processes.get(opinion.enrolmentId()).planState().isWithRops());
        String areas = each.areas().isEmpty() ? texts.wholePlan() : each.areas().stream().map(vocabulary::area).collect(Collectors.joining(", "));
        List<InvitationRow.OfPlan> plans = said.stream().map(opinion -> plan(opinion, processes.get(opinion.enrolmentId()), names))
                .sorted(Comparator.comparing(InvitationRow.OfPlan::powiat, Collator.getInstance(PolishDates.POLISH))).toList();
        return new InvitationRow(each.id(), each.organisation(), each.email().map(texts::to).orElseGet(texts::noAddress), areas, each.question(), texts.count(given, said.size()),
                state(each, given == said.size(), open), texts.story(PolishDates.inWords(each.askedOn()), PolishDates.inWords(each.dueOn())),
                each.reminded().map(terms::dayInside).map(PolishDates::inWords).map(texts::reminded).orElse(""), open, waits, plans);
    }

    private InvitationRow.OfPlan plan(OutsideOpinion opinion, Enrolment process, Map<String, Powiat> names) {
        Powiat powiat = names.get(process.powiat());
        Look state = opinion.givenOn().map(PolishDates::inWords)
                .map(day -> new Look(opinion.timesGiven() > 1 ? texts.correctedOn(day) : texts.givenOn(day), "is-ok", "check"))
                .orElseGet(() -> new Look(texts.notYet(), "is-next", "clock"));
        return new InvitationRow.OfPlan(powiat.name(), "/powiaty/" + powiat.teryt() + "/ocena/opinie?edition=" + process.edition().year(), state);
    }

    private Look state(OutsideInvitation each, boolean complete, boolean open) {
        if (complete) {
            return new Look(texts.complete(), "is-ok", "check");
        }
        if (each.dueOn().isBefore(days.today())) {
            return new Look(texts.late(), "is-bad", "clock");
        }
        return open ? new Look(texts.waits(), "is-next", "clock") : new Look(texts.revoked(), "is-off", "undo");
    }
}
