package pl.pomost.team.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.shared.PolishDates;
import pl.pomost.team.GuestMatch;
import pl.pomost.team.GuestMatches;
import pl.pomost.team.InstitutionNames;
import pl.pomost.team.LikelyMatches;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;

/** Gathers the page about guests. */
@ApplicationScoped
class GuestViews {

    private final Participants participants;
    private final GuestMatches matches;
    private final InstitutionNames institutions;

    GuestViews(Participants participants, GuestMatches matches, InstitutionNames institutions) {
        this.participants = participants;
        this.matches = matches;
        this.institutions = institutions;
    }

    GuestsView of(Scope scope) {
        UUID enrolment = scope.requireCoordinator().requireEnrolment();
        Map<String, String> called = institutions.of(enrolment);
        Map<Boolean, List<Participant>> people = participants.of(enrolment).stream().collect(Collectors.partitioningBy(person -> person.rosterMemberId().isPresent()));
        List<Participant> members = people.get(true);
        return new GuestsView(scope.teryt(), scope.powiat().name(), people.get(false).stream().map(guest -> new GuestsView.Row(guest.id().toString(), guest.name(),
                institution(guest, called), LikelyMatches.of(guest, members).stream().map(GuestViews::option).toList())).toList(), pairs(scope, members),
                members.stream().map(GuestViews::option).toList());
    }

    List<GuestsView.Badge> badges(Scope scope, Map<UUID, String> codes) {
        Map<String, String> called = institutions.of(scope.requireEnrolment());
        return participants.of(scope.requireEnrolment()).stream().filter(person -> codes.containsKey(person.id()))
                .map(person -> new GuestsView.Badge(person.name(), institution(person, called), codes.get(person.id()).replaceAll("(.{4})(?=.)", "$1-"))).toList();
    }

    private List<GuestsView.Pair> pairs(Scope scope, List<Participant> members) {
        Map<UUID, String> names = members.stream().collect(Collectors.toMap(Participant::id, Participant::name));
        List<GuestMatch> all = matches.of(scope);
        Map<UUID, String> guests = participants.named(scope.requireEnrolment(), all.stream().map(GuestMatch::guestId).toList());
        return all.stream().map(match -> new GuestsView.Pair(match.guestId().toString(), guests.getOrDefault(match.guestId(), ""), names.getOrDefault(match.memberId(), ""),
                PolishDates.inWords(match.matchedOn()))).toList();
    }

    private static String institution(Participant person, Map<String, String> called) {
        return person.institution().map(code -> called.getOrDefault(code, code)).orElse("");
    }

    private static GuestsView.Option option(Participant member) {
        return new GuestsView.Option(member.id().toString(), member.name());
    }
}
