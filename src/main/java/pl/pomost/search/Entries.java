package pl.pomost.search;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pl.pomost.action.Action;
import pl.pomost.action.Actions;
import pl.pomost.action.Indicator;
import pl.pomost.action.Indicators;
import pl.pomost.action.Milestone;
import pl.pomost.action.Postulate;
import pl.pomost.action.Postulates;
import pl.pomost.action.Risk;
import pl.pomost.action.Risks;
import pl.pomost.diagnosis.Concerns;
import pl.pomost.diagnosis.DiagnosisEntries;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.diagnosis.Resource;
import pl.pomost.diagnosis.Resources;
import pl.pomost.process.Findable;
import pl.pomost.process.FindableKind;
import pl.pomost.process.Findables;
import pl.pomost.process.Openness;
import pl.pomost.shared.CodedEntry;
import pl.pomost.shared.OwnedEntry;
import pl.pomost.thread.Knot;
import pl.pomost.vision.Goal;
import pl.pomost.vision.Goals;
import pl.pomost.vision.Vision;
import pl.pomost.vision.Visions;

/**
 * How the entries of a process are found, and by whom: as open as the page of each is (docs/security.md). Who is responsible is not among their texts, for
 * that names people and institutions.
 */
@Singleton
class Entries {

    /** What is neither rejected nor merged into another; the region sees it once it is confirmed. */
    @Produces
    @Singleton
    Findables<DiagnosisEntry> diagnosis(DiagnosisEntries all) {
        return new EntryFindables<>("diagnosis", DiagnosisEntry.class, all, entry -> entry.isStanding() ? Optional.of(coded(FindableKind.DIAGNOSIS, entry, entry.area(), entry.title(),
                texts(List.of(entry.description(), entry.concerns().map(Concerns::detail), entry.competenceNote(), entry.gapPlan()), entry.causes(), entry.effects()),
                Knot.DIAGNOSIS, "confirmed".equals(entry.status()) ? Openness.REGION : Openness.TEAM)) : Optional.empty());
    }

    @Produces
    @Singleton
    Findables<Resource> resources(Resources all) {
        return new EntryFindables<>("resource", Resource.class, all, entry -> Optional.of(coded(FindableKind.RESOURCE, entry, entry.area().orElse(""), entry.name(),
                texts(List.of(entry.forWhom(), entry.note(), entry.place(), entry.hours(), entry.capacity(), entry.sustainability())), Knot.RESOURCE, Openness.TEAM)));
    }

    @Produces
    @Singleton
    Findables<Vision> visions(Visions all) {
        return new EntryFindables<>("vision", Vision.class, all, vision -> vision.text().isBlank() ? Optional.empty() : Optional.of(vision(vision)));
    }

    @Produces
    @Singleton
    Findables<Goal> goals(Goals all) {
        return new EntryFindables<>("goal", Goal.class, all, goal -> Optional.of(coded(FindableKind.GOAL, goal, goal.area(), goal.title(), texts(List.of(goal.text(), goal.measure())),
                Knot.GOAL, Openness.REGION)));
    }

    @Produces
    @Singleton
    Findables<Action> actions(Actions all) {
        return new EntryFindables<>("action", Action.class, all, action -> Optional.of(coded(FindableKind.ACTION, action, action.area(), action.title(),
                texts(List.of(action.description(), action.targetGroup(), action.place(), action.competenceBasis(), action.sustainability()), action.risks(),
                        action.milestones().stream().map(Milestone::what).toList()), Knot.ACTION, Openness.REGION)));
    }

    @Produces
    @Singleton
    Findables<Indicator> indicators(Indicators all) {
        return new EntryFindables<>("indicator", Indicator.class, all, indicator -> Optional.of(coded(FindableKind.INDICATOR, indicator, "", indicator.name(),
                texts(List.of(indicator.comment(), indicator.source(), indicator.alarmThreshold())), Knot.INDICATOR, Openness.REGION)));
    }

    @Produces
    @Singleton
    Findables<Risk> risks(Risks all) {
        return new EntryFindables<>("risk", Risk.class, all, risk -> Optional.of(coded(FindableKind.RISK, risk, risk.area().orElse(""), risk.description(),
                texts(List.of(risk.prevention())), Knot.RISK, Openness.TEAM)));
    }

    @Produces
    @Singleton
    Findables<Postulate> postulates(Postulates all) {
        return new EntryFindables<>("postulate", Postulate.class, all, postulate -> Optional.of(coded(FindableKind.POSTULATE, postulate, "", postulate.text(),
                texts(List.of(postulate.justification(), postulate.toWhom())), Knot.POSTULATE, Openness.TEAM)));
    }

    private static Findable vision(Vision vision) {
        String code = vision.area().map(area -> "WIZJA-" + area).orElse("WIZJA");
        return told(FindableKind.VISION, vision, vision.area().orElse(""), code, vision.text(), List.of(), Knot.VISION.section() + "#" + code, Openness.TEAM);
    }

    private static Findable coded(FindableKind kind, CodedEntry entry, String area, String title, List<String> texts, Knot knot, Openness openness) {
        return told(kind, entry, area, entry.code(), title, texts, knot.section() + "/" + entry.code(), openness);
    }

    private static Findable told(FindableKind kind, OwnedEntry entry, String area, String code, String title, List<String> texts, String address, Openness openness) {
        return new Findable(kind, entry.id(), "", Optional.of(entry.enrolmentId()), area == null ? "" : area, code, title == null ? "" : title, texts, address, openness);
    }

    @SafeVarargs
    private static List<String> texts(List<Optional<String>> single, List<String>... lists) {
        var all = new ArrayList<String>();
        single.forEach(text -> text.ifPresent(all::add));
        Arrays.stream(lists).forEach(all::addAll);
        return all;
    }
}
