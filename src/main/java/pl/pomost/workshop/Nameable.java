package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.scenario.FieldType;
import pl.pomost.scenario.StandardDef;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.team.Guest;
import pl.pomost.team.InstitutionNames;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.thread.Bead;
import pl.pomost.thread.Beads;
import pl.pomost.thread.Knot;

/** The things of a process that fields of cards can name. */
@ApplicationScoped
public class Nameable {

    private final Participants participants;
    private final InstitutionNames institutions;
    private final Vocabulary standards;
    private final Beads beads;

    Nameable(Participants participants, InstitutionNames institutions, Vocabulary standards, Beads beads) {
        this.participants = participants;
        this.institutions = institutions;
        this.standards = standards;
        this.beads = beads;
    }

    /**
     * What things of a kind are called, by code, in their order. Whoever leads one workshop is told of the cards of that
     * workshop and of no entries.
     *
     * @return nothing for types that are no references
     */
    public Map<String, String> of(Scope scope, FieldType type) {
        UUID enrolment = scope.requireEnrolment();
        return switch (type) {
            case INSTITUTION -> institutions.of(enrolment);
            case PARTICIPANT -> named(participants.of(enrolment).stream(), Participant::code, Participant::name);
            case STANDARD -> named(standards.standards().stream(), StandardDef::code, StandardDef::name);
            case CARD -> words(beads.ofKinds(enrolment, List.of(Knot.CARD)).stream().filter(card -> scope.onlyStage().map(only -> only == card.stage()).orElse(true)));
            case DIAGNOSIS -> entries(scope, Knot.DIAGNOSIS);
            case GOAL -> entries(scope, Knot.GOAL);
            default -> Map.of();
        };
    }

    /**
     * What a field of somebody's card may name who joined with a phone: for checking what they typed. Whoever has the code of a hall is
     * no member of the team, so lists to choose from are {@link #offered}.
     *
     * @param standards that the workshop rates
     */
    public Map<String, String> known(Guest guest, Workshop workshop, List<StandardDef> standards, FieldType type) {
        UUID enrolment = guest.enrolment();
        return switch (type) {
            case INSTITUTION -> institutions.of(enrolment);
            case PARTICIPANT -> named(participants.of(enrolment).stream(), Participant::code, Participant::name);
            case STANDARD -> named(standards.stream(), StandardDef::code, StandardDef::name);
            case CARD -> words(beads.ofKinds(enrolment, List.of(Knot.CARD)).stream().filter(card -> card.stage() == workshop.stage()));
            case DIAGNOSIS -> words(beads.ofKinds(enrolment, List.of(Knot.DIAGNOSIS)).stream());
            case GOAL -> words(beads.ofKinds(enrolment, List.of(Knot.GOAL)).stream());
            default -> Map.of();
        };
    }

    /**
     * What such a field offers to choose from: institutions, standards, and cards that the hall sees. Names of people and entries of the
     * plan are typed by those who know them.
     */
    public Map<String, String> offered(Guest guest, List<StandardDef> standards, List<HallCard> shown, FieldType type) {
        return switch (type) {
            case INSTITUTION -> institutions.of(guest.enrolment());
            case STANDARD -> named(standards.stream(), StandardDef::code, StandardDef::name);
            case CARD -> named(shown.stream(), HallCard::code, HallCard::text);
            default -> Map.of();
        };
    }

    /** The code that somebody means: written alone, or with words after it, or by the name of the thing. */
    static Optional<String> meant(String written, Map<String, String> known) {
        String first = written.split(" ", 2)[0];
        return Stream.of(written, first, first.toUpperCase(Locale.ROOT)).filter(known::containsKey).findFirst()
                .or(() -> known.entrySet().stream().filter(each -> each.getValue().equalsIgnoreCase(written)).map(Map.Entry::getKey).findFirst());
    }

    private Map<String, String> entries(Scope scope, Knot kind) {
        return scope.onlyStage().isPresent() ? Map.of() : words(beads.ofKinds(scope.requireEnrolment(), List.of(kind)).stream());
    }

    private static Map<String, String> words(Stream<Bead> things) {
        return named(things, Bead::code, Bead::words);
    }

    private static <T> Map<String, String> named(Stream<T> things, Function<T, String> code, Function<T, String> name) {
        return things.collect(Collectors.toMap(code, name, (one, other) -> one, LinkedHashMap::new));
    }
}
