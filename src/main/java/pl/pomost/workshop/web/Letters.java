package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Stage;
import pl.pomost.shared.Plurals;
import pl.pomost.team.InstitutionNames;
import pl.pomost.team.LocalInstitution;
import pl.pomost.team.LocalInstitutions;
import pl.pomost.team.Roster;
import pl.pomost.team.RosterMember;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.Workshop;

/** Writes the invitations to a workshop: to everybody of the team, and to institutions of the process that nobody comes from. */
@ApplicationScoped
class Letters {

    private final Roster roster;
    private final LocalInstitutions institutions;
    private final InstitutionNames names;
    private final Agendas agendas;
    private final LetterTexts texts;

    Letters(Roster roster, LocalInstitutions institutions, InstitutionNames names, Agendas agendas, LetterTexts texts) {
        this.roster = roster;
        this.institutions = institutions;
        this.names = names;
        this.agendas = agendas;
        this.texts = texts;
    }

    /** Callers hand in a scope that may edit: the letters hold addresses. */
    List<Letter> toPeople(Scope scope, Workshop workshop) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        Map<String, String> called = names.of(enrolment);
        return roster.of(enrolment).stream().map(member -> new Letter(member.firstName() + " " + member.lastName(),
                member.institution().map(code -> called.getOrDefault(code, code)).orElse(""), member.email(), subject(workshop),
                paragraphs(texts.toPerson(workshop.stage(), workshop.title(), scope.powiat().name()), scope, workshop), signature(scope))).toList();
    }

    List<Letter> toInstitutions(Scope scope, Workshop workshop) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        Set<String> represented = roster.of(enrolment).stream().map(RosterMember::institution).flatMap(Optional::stream).collect(Collectors.toSet());
        Map<String, String> called = names.of(enrolment);
        return institutions.of(enrolment).stream().filter(one -> !represented.contains(one.code())).map((LocalInstitution one) -> new Letter(called.get(one.code()),
                one.address().orElse(""), one.email(), subject(workshop),
                paragraphs(texts.toInstitution(workshop.stage(), workshop.title(), scope.powiat().name()), scope, workshop), signature(scope))).toList();
    }

    private String subject(Workshop workshop) {
        return texts.subject(workshop.stage(), workshop.title());
    }

    private List<String> paragraphs(String invitation, Scope scope, Workshop workshop) {
        RoomHead head = RoomHead.of(scope, workshop);
        var all = new ArrayList<String>();
        all.add(texts.greeting());
        all.add(invitation);
        all.add(texts.term(head.day().orElse(texts.unset()), head.hours().orElse(texts.unset()), head.place().orElse(texts.unset())));
        agendas.scenarioOf(workshop).stage(workshop.stage()).map(Stage::question).ifPresent(question -> all.add(texts.question(question.pl())));
        int minutes = agendas.of(workshop).items().stream().mapToInt(item -> item.minutes()).sum();
        all.add(texts.length(Plurals.of(minutes / 60, "godzinę", "godziny", "godzin") + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min")));
        all.add(texts.answer());
        return all;
    }

    private String signature(Scope scope) {
        return scope.viewer().name() + ", " + texts.coordinator(scope.powiat().name());
    }
}
