package pl.pomost.workshop;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.StandardDef;
import pl.pomost.team.LocalInstitution;
import pl.pomost.team.Newcomers;

/** What the deeds of one {@link SharedRoom} ask of the database: each question once, for all of them, and only when somebody asks it. */
final class Looked {

    private final Workshop workshop;
    private final Set<UUID> people;
    private final Set<UUID> named;
    private final Optional<Database> database;
    private final Remembered remembered;
    private final boolean fresh;
    private Map<UUID, Card> cards;
    private Map<UUID, Attendances.Person> persons;
    private Set<UUID> turnedAway;
    private boolean askedForNewcomers;
    private int onNoList = -1;
    private Set<String> institutions;
    private Set<String> open;
    private Map<UUID, Map<String, Map<VotedOn, Integer>>> answers;

    /** Only the database knows it. */
    static final class NotAtHand extends RuntimeException {

        NotAtHand() {
            super("", null, false, false);
        }
    }

    /** @param known which of the cards that deeds name there are, or were */
    private record Database(Sources sources, KnownIds known) {
    }

    /**
     * @param people and named: whom and which cards the deeds are about
     * @param known  which of the named cards there are, or were
     */
    Looked(Workshop workshop, Set<UUID> people, Set<UUID> named, KnownIds known, Sources sources, Remembered remembered) {
        this(workshop, people, named, Optional.of(new Database(sources, known)), remembered);
    }

    private Looked(Workshop workshop, Set<UUID> people, Set<UUID> named, Optional<Database> database, Remembered remembered) {
        this.workshop = workshop;
        this.people = people;
        this.named = named;
        this.database = database;
        this.remembered = remembered;
        this.fresh = remembered.told.isEmpty();
    }

    /** Where nothing may be asked: what is not remembered ends it with {@link NotAtHand}. */
    static Looked remembered(Remembered seen) {
        return new Looked(seen.workshop(), Set.of(), Set.of(), Optional.empty(), seen);
    }

    private Sources sources() {
        return database().sources();
    }

    private Database database() {
        return database.orElseThrow(NotAtHand::new);
    }

    Meeting meeting() {
        return anyMeeting().orElseThrow();
    }

    /** Empty when nobody leads the workshop live. */
    Optional<Meeting> anyMeeting() {
        if (remembered.meeting == null) {
            remembered.meeting = sources().meetings().read(workshop.id());
        }
        return remembered.meeting;
    }

    Scenario scenario() {
        if (remembered.scenario == null) {
            remembered.scenario = sources().agendas().scenarioOf(workshop);
        }
        return remembered.scenario;
    }

    Agenda agenda() {
        if (remembered.agenda == null) {
            remembered.agenda = sources().agendas().of(workshop);
        }
        return remembered.agenda;
    }

    Optional<Activity> activity(String code) {
        return agenda().activity(code);
    }

    Cards cards() {
        return sources().cards();
    }

    Optional<Card> card(UUID id) {
        if (cards == null) {
            cards = sources().cards().byIds(named).stream().collect(Collectors.toMap(Card::id, card -> card));
        }
        return Optional.ofNullable(cards.get(id));
    }

    /** Whether there is, or ever was, something with this id here; where nothing was remembered also whether there is anywhere else. */
    boolean isKnown(UUID id) {
        if (remembered.told.isEmpty()) {
            remembered.told = Optional.of(sources().events().told(workshop.id()));
        }
        return remembered.told.get().contains(id) || fresh && database().known().has(id);
    }

    /** From now on this is known. */
    void learn(UUID id) {
        remembered.told.ifPresent(told -> told.add(id));
    }

    /** From now on somebody is on the list. */
    void welcome(Attendances.Person person) {
        remembered.here.put(person.id(), person);
        if (persons != null) {
            persons.put(person.id(), person);
        }
    }

    boolean isHere(UUID participant) {
        return Optional.ofNullable(persons().get(participant)).filter(Attendances.Person::here).isPresent();
    }

    Optional<String> codeOf(UUID participant) {
        return Optional.ofNullable(persons().get(participant)).map(Attendances.Person::code);
    }

    /** Asked of those only who are on no list, after the workshop. */
    boolean isTurnedAway(UUID participant) {
        if (turnedAway == null) {
            turnedAway = sources().turnedAway().among(workshop.id(), people);
        }
        return turnedAway.contains(participant);
    }

    private Map<UUID, Attendances.Person> persons() {
        if (persons == null) {
            persons = new HashMap<>(remembered.here);
            List<UUID> others = people.stream().filter(person -> !persons.containsKey(person)).toList();
            if (!others.isEmpty()) {
                sources().attendances().among(workshop, others).forEach(person -> persons.put(person.id(), person));
            }
            persons.values().stream().filter(Attendances.Person::here).forEach(person -> remembered.here.put(person.id(), person));
        }
        return persons;
    }

    Seats seats() {
        if (remembered.seats == null) {
            remembered.seats = new Seats(sources().attendances().of(workshop.id()));
        }
        return remembered.seats;
    }

    /** @return how many guests of the process are on no list, with the one who comes */
    int comeLater() {
        if (onNoList < 0) {
            onNoList = (int) sources().attendances().guestsOnNoList(workshop.enrolmentId());
        }
        return ++onNoList;
    }

    Newcomers newcomers() {
        // other workshops of the process have newcomers, too: where it may be asked, it is asked, and where it may not, two with one code are refused
        if (remembered.newcomers == null || database.isPresent() && !askedForNewcomers) {
            remembered.newcomers = sources().participants().newcomers(workshop.enrolmentId());
            askedForNewcomers = true;
        }
        return remembered.newcomers;
    }

    Set<String> institutions() {
        if (institutions == null) {
            institutions = sources().institutions().of(workshop.enrolmentId()).stream().map(LocalInstitution::code).collect(Collectors.toSet());
        }
        return institutions;
    }

    /** Items that stay open today after the workshop is over. */
    Set<String> open() {
        if (open == null) {
            open = sources().openItems().now(workshop).stream().map(OpenItem::item).collect(Collectors.toSet());
        }
        return open;
    }

    Map<VotedOn, Integer> answers(UUID participant, String question) {
        if (answers == null) {
            answers = new HashMap<>();
            List<Vote> votes = sources().votes().of(workshop.id(), people);
            votes.forEach(vote -> vote.participantId().ifPresent(person -> on(person, vote.question()).merge(vote.thing(), vote.answer(), Integer::sum)));
        }
        return on(participant, question);
    }

    private Map<VotedOn, Integer> on(UUID participant, String question) {
        return answers.computeIfAbsent(participant, each -> new HashMap<>()).computeIfAbsent(question, each -> new HashMap<>());
    }

    List<StandardDef> standards() {
        return sources().agendas().standardsOf(workshop);
    }

    /** What one of several deeds names. */
    static Set<UUID> all(Stream<Set<UUID>> sets) {
        var all = new HashSet<UUID>();
        sets.forEach(all::addAll);
        return all;
    }
}
