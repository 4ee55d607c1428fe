package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Accounts;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Stage;
import pl.pomost.shared.Dates;
import pl.pomost.shared.Language;
import pl.pomost.shared.Worded;
import pl.pomost.team.InstitutionNames;
import pl.pomost.team.LocalInstitution;
import pl.pomost.team.LocalInstitutions;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.team.Roster;
import pl.pomost.team.RosterMember;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.LetterKind;
import pl.pomost.workshop.Workshop;

/** Writes the letters about a workshop: to everybody of the team, and to institutions of the process that nobody comes from. */
@ApplicationScoped
class Letters {

    private static final int MINUTES = 60;

    private final Roster roster;
    private final Participants participants;
    private final Accounts accounts;
    private final LocalInstitutions institutions;
    private final InstitutionNames names;
    private final Agendas agendas;
    private final String address;

    Letters(Roster roster, Participants participants, Accounts accounts, LocalInstitutions institutions, InstitutionNames names, Agendas agendas,
            @ConfigProperty(name = "pomost.public-address") String address) {
        this.roster = roster;
        this.participants = participants;
        this.accounts = accounts;
        this.institutions = institutions;
        this.names = names;
        this.agendas = agendas;
        this.address = address;
    }

    /** What all letters of one kind about one workshop have in common, read once. */
    private record About(Scope scope, Workshop workshop, LetterKind kind, Scenario scenario, int minutes) {

        /** As the scenario translates it; a title that somebody changed stays as they wrote it. */
        String title(Language language) {
            return stage().map(Stage::title).filter(title -> title.pl().equals(workshop.title())).map(title -> title.text(language.code())).orElse(workshop.title());
        }

        Optional<Stage> stage() {
            return scenario.stage(workshop.stage());
        }

        /** There is nothing to send before somebody has summed up. */
        boolean saysNothing() {
            return kind == LetterKind.SUMMARY && workshop.summary().isEmpty();
        }

        boolean isInvitation() {
            return kind == LetterKind.INVITATION;
        }
    }

    private About about(Scope scope, Workshop workshop, LetterKind kind) {
        return new About(scope, workshop, kind, agendas.scenarioOf(workshop), agendas.of(workshop).items().stream().mapToInt(item -> item.minutes()).sum());
    }

    /** Callers hand in a scope that may edit: the letters hold addresses. */
    List<Letter> toPeople(Scope scope, Workshop workshop, LetterKind kind) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        Map<String, String> called = names.of(enrolment);
        Map<UUID, Language> chosen = chosen(enrolment);
        About about = about(scope, workshop, kind);
        return about.saysNothing() ? List.of() : roster.of(enrolment).stream().map(member -> {
            Language language = chosen.getOrDefault(member.id(), spoken(member));
            return letter(about, new Addressee(member.code(), member.firstName() + " " + member.lastName(),
                    member.institution().map(code -> called.getOrDefault(code, code)).orElse(""), member.email(), language), beginning(about, language));
        }).toList();
    }

    /** Only invitations: whoever nobody comes from has nothing to prepare. */
    List<Letter> toInstitutions(Scope scope, Workshop workshop, LetterKind kind) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        if (kind != LetterKind.INVITATION) {
            return List.of();
        }
        Set<String> represented = roster.of(enrolment).stream().map(RosterMember::institution).flatMap(Optional::stream).collect(Collectors.toSet());
        Map<String, String> called = names.of(enrolment);
        About about = about(scope, workshop, kind);
        String beginning = Worded.in(InvitationTexts.class, Language.PL).toInstitution(workshop.stage(), about.title(Language.PL), scope.powiat().name());
        return institutions.of(enrolment).stream().filter(one -> !represented.contains(one.code())).map((LocalInstitution one) -> letter(about,
                new Addressee(one.code(), called.get(one.code()), one.address().orElse(""), one.email(), Language.PL), beginning)).toList();
    }

    private record Addressee(String code, String name, String details, Optional<String> email, Language language) {
    }

    private static String beginning(About about, Language language) {
        InvitationTexts texts = Worded.in(InvitationTexts.class, language);
        int stage = about.workshop().stage();
        String powiat = about.scope().powiat().name();
        return switch (about.kind()) {
            case INVITATION -> texts.toPerson(stage, about.title(language), powiat);
            case PREPARATION -> texts.remind(stage, about.title(language), powiat);
            case SUMMARY -> texts.sums(stage, about.title(language), powiat);
        };
    }

    private Letter letter(About about, Addressee to, String beginning) {
        return about.kind() == LetterKind.SUMMARY ? summary(about, to, beginning) : call(about, to, beginning);
    }

    /** What came of the workshop, as the coordinator has written it; everything else is on its page. */
    private Letter summary(About about, Addressee to, String beginning) {
        InvitationTexts texts = Worded.in(InvitationTexts.class, to.language());
        var paragraphs = new ArrayList<>(List.of(texts.greeting(), beginning));
        about.workshop().summary().orElse("").lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(paragraphs::add);
        paragraphs.add(texts.more(address + RoomHead.of(about.scope(), about.workshop()).base() + "/podsumowanie"));
        return new Letter(to.code(), to.name(), to.details(), to.email(), to.language(), texts.summarySubject(about.workshop().stage(), about.title(to.language())), paragraphs,
                about.scope().viewer().name() + ", " + texts.coordinator(about.scope().powiat().name()));
    }

    private static Letter call(About about, Addressee to, String beginning) {
        InvitationTexts texts = Worded.in(InvitationTexts.class, to.language());
        Workshop workshop = about.workshop();
        RoomHead head = RoomHead.of(about.scope(), workshop);
        String title = about.title(to.language());
        var paragraphs = new ArrayList<>(List.of(texts.greeting(), beginning, texts.term(workshop.heldOn().map(date -> Dates.inWords(date, to.language())).orElse(texts.unset()),
                head.hours().orElse(texts.unset()), head.place().orElse(texts.unset()))));
        about.stage().map(Stage::question).ifPresent(question -> paragraphs.add(texts.question(question.text(to.language().code()))));
        paragraphs.add(texts.length(about.minutes() % MINUTES == 0 ? texts.hours(about.minutes() / MINUTES)
                : texts.hoursAndMinutes(about.minutes() / MINUTES, about.minutes() % MINUTES)));
        paragraphs.addAll(about.isInvitation() ? List.of(texts.answer()) : List.of(texts.bring(), texts.tell()));
        return new Letter(to.code(), to.name(), to.details(), to.email(), to.language(),
                about.isInvitation() ? texts.subject(workshop.stage(), title) : texts.preparationSubject(workshop.stage(), title), paragraphs,
                about.scope().viewer().name() + ", " + texts.coordinator(about.scope().powiat().name()));
    }

    /** Languages that members with an account have chosen for themselves. */
    private Map<UUID, Language> chosen(UUID enrolment) {
        var chosen = new HashMap<UUID, Language>();
        List<Participant> known = participants.of(enrolment).stream().filter(person -> person.accountId().isPresent() && person.rosterMemberId().isPresent()).toList();
        Map<UUID, Language> byAccount = accounts.languages(known.stream().flatMap(person -> person.accountId().stream()).toList());
        known.forEach(person -> person.accountId().map(byAccount::get).ifPresent(language -> chosen.put(person.rosterMemberId().orElseThrow(), language)));
        return chosen;
    }

    /** The first language of the roster in which we can write. */
    private static Language spoken(RosterMember member) {
        return member.languages().stream().flatMap(code -> Language.of(code).stream()).findFirst().orElse(Language.PL);
    }
}
