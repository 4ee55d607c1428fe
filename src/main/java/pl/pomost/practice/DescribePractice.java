package pl.pomost.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.action.Action;
import pl.pomost.action.ActionDraft;
import pl.pomost.action.BudgetSums;
import pl.pomost.action.StandardChange;
import pl.pomost.diagnosis.Resource;
import pl.pomost.diagnosis.ResourceDraft;

/** From an entry of a plan to what a practice says first, and from a practice to an entry of another plan. */
final class DescribePractice {

    private static final String PLANNED = "planned";
    private static final String SERVICE = "service";

    private DescribePractice() {
    }

    /** What its powiat wrote; the rest, results first of all, is for people to write. */
    static PracticeWording of(Action action) {
        var cost = BudgetSums.cost(action.budget().values(), action.budgetTotal().orElse(null));
        return new PracticeWording(action.title(), action.description().orElse(""), action.targetGroup().orElse(""), cost.signum() == 0 ? null : cost, "", "", "", "",
                action.sustainability().orElse(""), "", "pl", action.type().orElse(""), action.standards().stream().map(StandardChange::code).distinct().toList(),
                action.languages(), action.vulnerableGroups());
    }

    static PracticeWording of(Resource resource) {
        String what = Stream.of(resource.note(), resource.place(), resource.hours(), resource.capacity()).flatMap(Optional::stream).collect(Collectors.joining("\n"));
        return new PracticeWording(resource.name(), what, resource.forWhom().orElse(""), null, "", "", "", "", resource.sustainability().orElse(""), "", "pl",
                resource.kind().orElse(""), List.of(), resource.languages(), List.of());
    }

    /**
     * An action as its plan begins with: nothing of it is decided yet, so there is no money, no day and nobody who answers for it.
     *
     * @param standard that it is to raise besides those of the practice, and from which level to which
     */
    static ActionDraft action(String area, PracticeWording wording, Optional<StandardChange> standard) {
        List<StandardChange> standards = Stream.concat(standard.stream(), wording.standards().stream().filter(code -> standard.filter(own -> own.code().equals(code)).isEmpty())
                .map(code -> new StandardChange(code, null, null, Map.of()))).toList();
        return new ActionDraft(area, wording.title(), text(wording.what()), standards, text(wording.type()), Optional.empty(), List.of(),
                new ActionDraft.Target(text(wording.forWhom()), !wording.hostSociety().isEmpty(), wording.vulnerableGroups(), Optional.empty(), Optional.empty()),
                new ActionDraft.Time(Optional.empty(), Optional.empty(), List.of()), Map.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of(),
                text(wording.conditions()), wording.languages(), Optional.empty(), Optional.empty(), Optional.empty(), PLANNED, Optional.empty(), Optional.empty());
    }

    /** A resource as the list of resources begins with. */
    static ResourceDraft resource(String area, PracticeWording wording) {
        return new ResourceDraft(wording.type().isEmpty() ? SERVICE : wording.type(), wording.title(), Optional.empty(), text(area), text(wording.forWhom()), wording.languages(),
                Optional.empty(), Optional.empty(), text(wording.conditions()), text(wording.what()), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<String> text(String written) {
        return Optional.of(written).filter(text -> !text.isBlank());
    }
}
