package pl.pomost.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The smallest plan that meets every criterion; tests take one thing away and see what is missed. */
final class FactsExample {

    static final LocalDate TODAY = LocalDate.of(2028, 1, 10);
    static final PlanFacts.Entry ENTRY = entry("D-EDU-01", "confirmed", "A", "SIO", LocalDate.of(2027, 9, 30));
    static final PlanFacts.Goal GOAL = new PlanFacts.Goal("C-EDU-1", List.of("D-EDU-01"), List.of(2), "odsetek szkół", true, true);
    static final PlanFacts.Action ACTION = action(List.of(amount(1000), amount(500)), 1500, List.of(amount(1500)));
    static final PlanFacts.Indicator INDICATOR = new PlanFacts.Indicator("WSK-01", List.of("C-EDU-1"), true, true);

    PlanFacts.Particulars particulars = new PlanFacts.Particulars("2216", Optional.of(LocalDate.of(2028, 1, 1)),
            Optional.of(LocalDate.of(2030, 12, 31)), "t01", "Zarządzenie nr 1");
    List<PlanFacts.Area> areas = new ArrayList<>(List.of(new PlanFacts.Area("EDU", "edukacja")));
    List<PlanFacts.Gmina> gminas = new ArrayList<>(List.of(new PlanFacts.Gmina("2216012", "Sztum"), new PlanFacts.Gmina("2216023", "Stary Targ")));
    List<Integer> stages = new ArrayList<>(List.of(1, 2));
    List<String> standards = new ArrayList<>(List.of("EDU-1"));
    PlanFacts.Limits limits = PlanFacts.Limits.USUAL;
    List<PlanFacts.Person> people = new ArrayList<>(List.of(
            new PlanFacts.Person("t01", "i01", true, Set.of("EDU"), true), new PlanFacts.Person("g01", "i02", false, Set.of(), false)));
    List<PlanFacts.Institution> institutions = new ArrayList<>(List.of(
            new PlanFacts.Institution("i01", false, Set.of("2216012", "2216023")),
            new PlanFacts.Institution("i02", true, Set.of("2216012")), new PlanFacts.Institution("i03", true, Set.of("2216023", "2216012"))));
    List<PlanFacts.Workshop> workshops = new ArrayList<>(List.of(workshop(1), workshop(2)));
    List<PlanFacts.CardGroup> groups = new ArrayList<>();
    List<PlanFacts.DataRequest> requests = new ArrayList<>();
    List<PlanFacts.Entry> entries = new ArrayList<>(List.of(ENTRY));
    Set<String> withoutEntries = new HashSet<>();
    List<PlanFacts.Count> counts = new ArrayList<>();
    List<PlanFacts.Assessment> assessments = new ArrayList<>(List.of(new PlanFacts.Assessment("EDU-1", Optional.of(2), true)));
    List<PlanFacts.Goal> goals = new ArrayList<>(List.of(GOAL));
    List<PlanFacts.Action> actions = new ArrayList<>(List.of(ACTION));
    List<PlanFacts.Indicator> indicators = new ArrayList<>(List.of(INDICATOR));
    List<PlanFacts.Chapter> chapters = new ArrayList<>(List.of(new PlanFacts.Chapter(0, "Metryka", true, true),
            new PlanFacts.Chapter(14, "Komunikacja", false, true)));
    List<PlanFacts.Text> texts = new ArrayList<>(List.of(new PlanFacts.Text("card", "W1-001", "każda szkoła robi to po swojemu")));
    Optional<PlanDocument> document = Optional.of(document("pl", Section.of("s1", "1", "Streszczenie")));

    FactsExample() {
        workshops.set(0, new PlanFacts.Workshop(1, true, Set.of("t01", "g01", "g02"), "Przyszły trzy osoby."));
        people.add(new PlanFacts.Person("g02", "i03", false, Set.of(), false));
    }

    /** A process in which nothing has happened yet. */
    static FactsExample empty() {
        var example = new FactsExample();
        example.particulars = new PlanFacts.Particulars("2216", Optional.empty(), Optional.empty(), "", "");
        List.of(example.people, example.institutions, example.workshops, example.entries, example.assessments, example.goals,
                example.actions, example.indicators, example.texts).forEach(List::clear);
        example.chapters = List.of(new PlanFacts.Chapter(0, "Metryka", true, false));
        example.document = Optional.empty();
        return example;
    }

    PlanFacts facts() {
        return new PlanFacts(new PlanFacts.Frame(TODAY, areas, gminas, stages, standards, limits), particulars,
                new PlanFacts.Team(people, institutions), new PlanFacts.Room(workshops, groups, requests),
                new PlanFacts.Situation(entries, withoutEntries, counts, assessments), new PlanFacts.Course(goals, actions, indicators),
                new PlanFacts.Writing(chapters, texts, document));
    }

    CriterionCheck judged(String criterion) {
        return Completeness.of(facts()).criteria().stream().filter(check -> check.criterion().equals(criterion)).findFirst().orElseThrow();
    }

    /** Messages of one criterion, hints included, with ordinary spaces. */
    List<String> messages(String criterion) {
        return Completeness.of(facts()).findings().filter(finding -> finding.criterion().equals(criterion))
                .map(finding -> finding.severity() + " " + finding.message().replace('\u00a0', ' ')).toList();
    }

    static PlanFacts.Workshop workshop(int stage) {
        return new PlanFacts.Workshop(stage, true, Set.of("t01", "g01"), "Przyszły dwie osoby.");
    }

    static PlanFacts.Entry entry(String code, String status, String reliability, String source, LocalDate date) {
        return new PlanFacts.Entry(code, "EDU", status, "Opis.", reliability, source, Optional.ofNullable(date), Optional.empty(), false, false, "");
    }

    static PlanFacts.Action action(List<BigDecimal> years, Integer total, List<BigDecimal> funding) {
        return new PlanFacts.Action("A-EDU-1", List.of("C-EDU-1"), "i01", Optional.of(LocalDate.of(2028, 2, 1)), Optional.of(LocalDate.of(2029, 2, 1)),
                "uczniowie", years, Optional.ofNullable(total).map(BigDecimal::valueOf), funding, "Prawo oświatowe");
    }

    static PlanFacts.Action lasting(LocalDate start, LocalDate end) {
        return new PlanFacts.Action("A-EDU-1", List.of("C-EDU-1"), "i01", Optional.of(start), Optional.of(end), "uczniowie",
                List.of(amount(1000)), Optional.of(amount(1000)), List.of(amount(1000)), "Prawo oświatowe");
    }

    static PlanDocument document(String language, Section... chapters) {
        var meta = new Metrics("Lokalny plan", language, new Metrics.Territory("2216", "powiat sztumski", "Sztum"), "Edycja 2027",
                Metrics.Period.of(null, null), new Metrics.Revision("1.0", "roboczy"), TODAY, Metrics.Formalities.none());
        return PlanDocument.of(meta, List.of(chapters), List.of());
    }

    static BigDecimal amount(int zloty) {
        return BigDecimal.valueOf(zloty);
    }

    static Map<String, List<String>> ofType(String type, String... cards) {
        return Map.of(type, List.of(cards));
    }
}
