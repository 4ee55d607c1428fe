package pl.pomost.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.action.Action;
import pl.pomost.diagnosis.SelfAssessment;
import pl.pomost.plan.JudgedFacts.Consultation;
import pl.pomost.plan.JudgedFacts.FirstYear;
import pl.pomost.plan.JudgedFacts.ForWhom;
import pl.pomost.scenario.Scenario;
import pl.pomost.vision.Goal;

/** Counts what a person looks at who judges a plan. */
final class ReadJudged {

    private static final String SECURED = "secured";
    private static final String CONFIRMED = "confirmed";
    private static final int LEAP = 2;

    private ReadJudged() {
    }

    static JudgedFacts of(PlanMaterial material) {
        List<Action> actions = material.course().actions();
        Scenario scenario = material.setting().scenario();
        return new JudgedFacts(consultation(material), concerned(material), visionless(material), rising(material, assessment -> rise(assessment.agreedLevel(), assessment.target12m()) >= LEAP),
                rising(material, assessment -> rise(assessment.agreedLevel(), assessment.target36m().or(assessment::target12m)) > 0 && actions.stream()
                        .noneMatch(action -> action.standards().stream().anyMatch(change -> assessment.standard().equals(change.code())))),
                steps(material.course().goals()), forWhom(actions, scenario), firstYear(actions),
                material.course().indicators().stream().filter(each -> each.responsible().isEmpty() || each.frequency().filter(text -> !text.isBlank()).isEmpty())
                        .map(each -> each.code()).toList(),
                scenario.planChapters().stream().filter(chapter -> chapter.code().equals("management")).flatMap(chapter -> chapter.narrative().stream())
                        .anyMatch(key -> material.setting().text(key).isPresent()),
                material.setting().plan().map(plan -> plan.links().size()).orElse(0), summaries(material));
    }

    private static Optional<Consultation> consultation(PlanMaterial material) {
        List<Consulted> all = material.consulted();
        return all.isEmpty() ? Optional.empty() : Optional.of(new Consultation(all.size(), all.get(all.size() - 1).to(),
                all.stream().mapToInt(held -> held.remarks().size()).sum(), all.stream().mapToInt(Consulted::unanswered).sum()));
    }

    private static Map<String, Long> concerned(PlanMaterial material) {
        return material.situation().diagnosis().stream().filter(entry -> entry.status().equals(CONFIRMED))
                .flatMap(entry -> entry.concerns().stream().flatMap(concerns -> concerns.groups().stream()))
                .collect(Collectors.groupingBy(group -> group, TreeMap::new, Collectors.counting()));
    }

    private static List<String> visionless(PlanMaterial material) {
        List<String> without = new ArrayList<>();
        if (material.course().visions().stream().noneMatch(vision -> vision.area().isEmpty() && !vision.text().isBlank())) {
            without.add("cały powiat");
        }
        material.setting().scenario().areas().stream().filter(area -> material.course().visions().stream()
                .noneMatch(vision -> vision.area().filter(area.code()::equals).isPresent() && !vision.text().isBlank())).forEach(area -> without.add(area.code()));
        return without;
    }

    private static List<String> rising(PlanMaterial material, java.util.function.Predicate<SelfAssessment> which) {
        return material.situation().assessments().stream().filter(which).map(SelfAssessment::standard).toList();
    }

    private static int rise(Optional<Integer> now, Optional<Integer> target) {
        return now.isPresent() && target.isPresent() ? target.get() - now.get() : 0;
    }

    private static Map<Integer, Long> steps(List<Goal> goals) {
        return goals.stream().flatMap(goal -> goal.step().stream()).collect(Collectors.groupingBy(step -> step, TreeMap::new, Collectors.counting()));
    }

    private static ForWhom forWhom(List<Action> actions, Scenario scenario) {
        Map<String, Long> vulnerable = new LinkedHashMap<>();
        scenario.dictionary("vulnerable_groups").entries().forEach(group -> vulnerable.put(group.label().pl(),
                actions.stream().filter(action -> action.vulnerableGroups().contains(group.code())).count()));
        return new ForWhom(actions.size(), (int) actions.stream().filter(Action::includesHostSociety).count(), vulnerable);
    }

    private static FirstYear firstYear(List<Action> actions) {
        Optional<String> first = actions.stream().flatMap(action -> action.budget().keySet().stream()).min(String::compareTo);
        return new FirstYear(first.orElse(""), actions.stream().filter(action -> first.map(action.budget()::get).filter(amount -> amount.signum() > 0).isPresent())
                .filter(action -> action.funding().stream().anyMatch(source -> !SECURED.equals(source.status()))).map(Action::code).toList());
    }

    private static List<String> summaries(PlanMaterial material) {
        return material.setting().scenario().planChapters().stream().filter(chapter -> chapter.code().equals("summary"))
                .flatMap(chapter -> NarrativeText.of(chapter, material.setting().scenario()).stream())
                .filter(text -> material.setting().text(text.key()).isEmpty()).flatMap(text -> Stream.of(text.key())).toList();
    }
}
