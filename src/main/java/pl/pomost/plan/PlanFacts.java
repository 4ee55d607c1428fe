package pl.pomost.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.scenario.Scenario;

/**
 * What the rules of completeness need to know about one powiat's process: plain values, read once, in the order in which
 * people see them. Codes are the human ones (A-EDU-1). Texts that are not there are empty; blank counts as empty.
 *
 * @param frame       what the edition, its scenario and the catalogue expect
 * @param particulars the plan's own particulars
 * @param team        people and the institutions they come from
 * @param room        what happened in the workshops
 * @param situation   diagnosis, figures and self-assessment
 * @param course      goals, actions and indicators
 * @param writing     chapters, texts and the document made of them
 * @param judged      what a person looks at who judges the plan
 */
public record PlanFacts(Frame frame, Particulars particulars, Team team, Room room, Situation situation, Course course,
        Writing writing, Optional<JudgedFacts> judged) {

    /** Without what a person judges. */
    public PlanFacts(Frame frame, Particulars particulars, Team team, Room room, Situation situation, Course course, Writing writing) {
        this(frame, particulars, team, room, situation, course, writing, Optional.empty());
    }

    /**
     * @param asOf      day on which the plan is judged: of its submission, else the domain's today
     * @param stages    numbers of the workshops that the edition expects
     * @param standards codes of the standards that are agreed and so must be assessed
     */
    public record Frame(LocalDate asOf, List<Area> areas, List<Gmina> gminas, List<Integer> stages, List<String> standards,
            Limits limits) {
    }

    /** @param name as in a sentence: "zdrowie" */
    public record Area(String code, String name) {
    }

    public record Gmina(String teryt, String name) {
    }

    /**
     * Thresholds of the checklist; the scenario may set others.
     *
     * @param migrants          people with experience of migration in the team (P1)
     * @param confirmedPerArea  confirmed diagnosis entries in each area (D1)
     * @param evidencePercent   share of entries with evidence A or B (D3)
     * @param evidenceYears     how old evidence may be (D3)
     * @param evidenceFromLevel level of a standard from which evidence is required (S1)
     * @param smallCount        numbers of people below it are hidden in public (L1)
     */
    public record Limits(int migrants, int confirmedPerArea, int evidencePercent, int evidenceYears, int evidenceFromLevel,
            int smallCount) {

        public static final Limits USUAL = new Limits(1, 1, 70, 3, 2, 5);

        /** What the scenario's checklist sets, and the usual ones for what it leaves open. */
        public static Limits of(Scenario scenario) {
            return new Limits(limit(scenario, "P1", "people", USUAL.migrants), limit(scenario, "D1", "entries", USUAL.confirmedPerArea),
                    limit(scenario, "D3", "percent", USUAL.evidencePercent), limit(scenario, "D3", "years", USUAL.evidenceYears),
                    limit(scenario, "S1", "evidence_from_level", USUAL.evidenceFromLevel), USUAL.smallCount);
        }

        private static int limit(Scenario scenario, String criterion, String name, int usual) {
            return scenario.criterion(criterion).map(found -> found.limit(name, usual)).orElse(usual);
        }
    }

    /**
     * @param coordinator   code of the coordinator in the team
     * @param appointingAct the act that appointed the team, in words
     */
    public record Particulars(String teryt, Optional<LocalDate> start, Optional<LocalDate> end, String coordinator,
            String appointingAct) {
    }

    /** @param people members of the team and guests of workshops */
    public record Team(List<Person> people, List<Institution> institutions) {
    }

    /** @param institution code of the institution, or empty */
    public record Person(String code, String institution, boolean member, Set<String> areas, boolean migrationExperience) {
    }

    /**
     * @param ofGmina whether it belongs to a gmina's own administration (sector of municipalities)
     * @param gminas  TERYT codes of gminas it serves
     */
    public record Institution(String code, boolean ofGmina, Set<String> gminas) {
    }

    /**
     * @param groups       groups of cards that the room made
     * @param dataRequests cards on which the room noted missing data
     */
    public record Room(List<Workshop> workshops, List<CardGroup> groups, List<DataRequest> dataRequests) {

        /** Codes of all people who came to at least one workshop. */
        Set<String> attended() {
            return workshops.stream().flatMap(workshop -> workshop.present().stream()).collect(Collectors.toSet());
        }
    }

    /** @param present codes of the people on the attendance list, members and guests */
    public record Workshop(int stage, boolean closed, Set<String> present, String summary) {
    }

    /** @param cardsByType codes of the group's cards by type of card */
    public record CardGroup(String code, Map<String, List<String>> cardsByType) {
    }

    /** @param someone whether the card says who will bring the data; {@code deadline} whether it says by when */
    public record DataRequest(String card, boolean someone, boolean deadline) {
    }

    /**
     * @param withoutEntries areas for which the team has justified that there is no confirmed entry
     * @param counts         figures of the powiat
     */
    public record Situation(List<Entry> diagnosis, Set<String> withoutEntries, List<Count> counts, List<Assessment> assessments) {
    }

    /**
     * A diagnosis entry.
     *
     * @param status      reported, merged, confirmed or rejected
     * @param reliability A, B, C or empty
     * @param scale       the number in its scale
     * @param persons     whether that number counts people
     * @param dataGap     whether data are missing; {@code gapPlan} how they will be completed
     */
    public record Entry(String code, String area, String status, String description, String reliability, String source,
            Optional<LocalDate> evidenceDate, Optional<BigDecimal> scale, boolean persons, boolean dataGap, String gapPlan) {

        /** Whether it stands in the plan. */
        boolean standing() {
            return !status.equals("rejected") && !status.equals("merged");
        }
    }

    public record Count(String code, Optional<BigDecimal> value, boolean persons) {
    }

    public record Assessment(String standard, Optional<Integer> level, boolean evidence) {
    }

    /**
     * @param unanswered how many institutions have not answered whether they agree, as a sentence; empty when nobody was asked, and when all have
     * @param refused    by code of the action: who does not agree, as a sentence
     */
    public record Course(List<Goal> goals, List<Action> actions, List<Indicator> indicators, String unanswered, Map<String, String> refused) {

        /** Nobody was asked for a consent. */
        public Course(List<Goal> goals, List<Action> actions, List<Indicator> indicators) {
            this(goals, actions, indicators, "", Map.of());
        }
    }

    public record Goal(String code, List<String> diagnosis, List<Integer> regionalAims, String measure, boolean baseline,
            boolean target) {
    }

    /**
     * @param responsible code of the responsible institution, or empty
     * @param budget      amounts of all years, of which {@code total} should be the sum
     * @param funding     amounts of all sources; empty list: no source given ("bezkosztowe" is a source too)
     */
    public record Action(String code, List<String> goals, String responsible, Optional<LocalDate> start, Optional<LocalDate> end,
            String targetGroup, List<BigDecimal> budget, Optional<BigDecimal> total, List<BigDecimal> funding,
            String competenceBasis) {
    }

    /** @param baseline whether it has a value at the start with its date; {@code target} whether it has any target */
    public record Indicator(String code, List<String> goals, boolean baseline, boolean target) {
    }

    /**
     * @param document the document in its newest state; empty when it has not been made
     * @param fewShown where small numbers of people stay in words
     * @param ownFew   entries and figures whose own number is of very few people, with it
     */
    public record Writing(List<Chapter> chapters, List<Text> texts, Optional<PlanDocument> document, List<FewShown> fewShown, Map<String, Integer> ownFew) {

        public Writing(List<Chapter> chapters, List<Text> texts, Optional<PlanDocument> document) {
            this(chapters, texts, document, List.of(), Map.of());
        }
    }

    /** @param leftOut why the team leaves it out of the plan; only for optional chapters */
    public record Chapter(int number, String title, boolean required, boolean filled, Optional<String> leftOut) {

        public Chapter(int number, String title, boolean required, boolean filled) {
            this(number, title, required, filled, Optional.empty());
        }
    }

    /**
     * Anything people wrote that a reader may meet: cards, entries, goals, actions, narrative and so on.
     *
     * @param kind as the subject of a finding: card, diagnosis, goal, action, narrative, workshop...
     * @param code its code; of a narrative: its name
     */
    public record Text(String kind, String code, String words) {
    }
}
