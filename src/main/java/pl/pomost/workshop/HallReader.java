package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;

/** Reads a hall as the database has it, all of it at one moment. */
@ApplicationScoped
class HallReader {

    private final Workshops workshops;
    private final Meetings meetings;
    private final Activities activities;
    private final Cards cards;
    private final Clusters clusters;
    private final Attendances attendances;
    private final Votes votes;
    private final Participants participants;

    HallReader(Workshops workshops, Meetings meetings, Activities activities, Cards cards, Clusters clusters, Attendances attendances, Votes votes,
            Participants participants) {
        this.workshops = workshops;
        this.meetings = meetings;
        this.activities = activities;
        this.cards = cards;
        this.clusters = clusters;
        this.attendances = attendances;
        this.votes = votes;
        this.participants = participants;
    }

    /** @return empty when the workshop or its meeting is no more. Its first query fixes the moment that all the others see. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<HallState> read(UUID id) {
        return workshops.findByIdOptional(id).flatMap(workshop -> meetings.of(id).map(meeting -> read(workshop, meeting)));
    }

    /** Codes of a workshop's activities and of the items they come from, in the order of its agenda. May be called where no request is at hand. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<String, String> steps(UUID id) {
        var steps = new LinkedHashMap<String, String>();
        activities.of(id).forEach(activity -> steps.put(activity.code(), activity.templateCode()));
        return steps;
    }

    private HallState read(Workshop workshop, Meeting meeting) {
        var steps = new HashMap<UUID, String>();
        activities.of(workshop.id()).forEach(activity -> steps.put(activity.id(), activity.templateCode()));
        var groups = new LinkedHashMap<UUID, HallGroup>();
        clusters.of(workshop.id()).forEach(cluster -> groups.put(cluster.id(), new HallGroup(cluster.code(), steps.get(cluster.activityId()), cluster.title())));
        var all = new LinkedHashMap<UUID, HallCard>();
        var held = new LinkedHashMap<UUID, String>();
        var parked = new ArrayList<HallCard>();
        List<Card> written = cards.inOrder(workshop.id());
        Map<String, String> names = translators(workshop, written);
        for (Card card : written) {
            var shown = new HallCard(card.id(), card.code(), steps.get(card.activityId()), card.type(), card.area().orElse(""), card.text(), card.lang(),
                    card.clusterId().map(groups::get).map(HallGroup::code).orElse(""), translations(card, names));
            card.held().ifPresentOrElse(why -> held.put(card.id(), why.code()), () -> all.put(card.id(), shown));
            if (card.held().equals(Optional.of(Held.PARKED))) {
                parked.add(shown);
            }
        }
        var extras = new HallExtras(meeting.wall(), meeting.step().filter(meeting::isLocked).isPresent(), held, meeting.wall().equals(HallExtras.PARKING) ? parked : List.of());
        Ledger ledger = meeting.showsResults() ? votes.ledger(workshop.id()) : Ledger.EMPTY;
        return new HallState(workshop.lastSeq(), workshop.state(), meeting.joinCode(), meeting.step(), meeting.isWriting(), meeting.showsResults(), meeting.revealed(),
                meeting.endsAt().map(Instant::toEpochMilli), meeting.leftSeconds(), meeting.word(), attendances.of(workshop.id()).size(), all,
                List.copyOf(groups.values()), ledger, extras);
    }

    /** Names of those who translated, by the code that the translation is kept with. Most halls have none, and ask for none. */
    private Map<String, String> translators(Workshop workshop, List<Card> written) {
        List<String> codes = written.stream().flatMap(card -> card.translations().stream()).map(Translation::by).distinct().toList();
        return codes.isEmpty() ? Map.of() : participants.list("enrolmentId = ?1 and code in ?2", workshop.enrolmentId(), codes).stream()
                .collect(Collectors.toMap(Participant::code, Participant::name));
    }

    private static Map<String, HallCard.Translated> translations(Card card, Map<String, String> names) {
        return card.translations().stream().filter(translation -> !translation.stale())
                .collect(Collectors.toMap(Translation::lang, each -> new HallCard.Translated(each.text(), names.getOrDefault(each.by(), each.by()))));
    }
}
