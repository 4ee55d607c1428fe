package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.action.Action;
import pl.pomost.action.Actions;
import pl.pomost.diagnosis.Resource;
import pl.pomost.diagnosis.Resources;
import pl.pomost.practice.Improvement.OwnWords;

/** Finds what practices have become since entries were made of them. */
@ApplicationScoped
public class Improvements {

    private final Takeovers takeovers;
    private final Practices practices;
    private final Actions actions;
    private final Resources resources;

    Improvements(Takeovers takeovers, Practices practices, Actions actions, Resources resources) {
        this.takeovers = takeovers;
        this.practices = practices;
        this.actions = actions;
        this.resources = resources;
    }

    /**
     * An entry that was taken over.
     *
     * @param practice empty when it is not kept here: a process file may name one of elsewhere
     * @param newer    number of a published revision that the team has not looked at
     */
    public record Taken(Takeover takeover, String title, Optional<PracticeView> practice, Optional<Integer> newer) {
    }

    /** All that a process has taken over. Callers hand in an enrolment that they may see. */
    public List<Taken> of(UUID enrolment) {
        List<Takeover> all = takeovers.of(enrolment);
        Map<String, PracticeView> known = practices.byCodes(all.stream().map(Takeover::practice).distinct().toList()).stream().collect(Collectors.toMap(PracticeView::code, Function.identity()));
        return all.stream().map(each -> {
            Optional<PracticeView> practice = Optional.ofNullable(known.get(each.practice()));
            return new Taken(each, title(enrolment, each.entry()), practice, newer(each, practice));
        }).toList();
    }

    /** What is offered to one entry; empty when nothing is newer, or nothing of it differs. */
    public Optional<Improvement> of(UUID enrolment, String entry) {
        Optional<Takeover> takeover = takeovers.ofEntry(enrolment, entry);
        Optional<PracticeView> practice = takeover.flatMap(each -> practices.byCode(each.practice()));
        return takeover.filter(each -> newer(each, practice).isPresent()).flatMap(each -> improvement(each, practice.orElseThrow()));
    }

    static Optional<Integer> newer(Takeover takeover, Optional<PracticeView> practice) {
        return practice.flatMap(PracticeView::published).map(RevisionView::number).filter(number -> number > takeover.revision());
    }

    private Optional<Improvement> improvement(Takeover takeover, PracticeView practice) {
        RevisionView to = practice.published().orElseThrow();
        // a file may name a revision that was never here, or that nobody else was to read; then everything counts as new
        PracticeWording before = practice.revision(takeover.revision()).filter(revision -> revision.publishedOn().isPresent()).map(RevisionView::wording).orElse(new PracticeWording("", "", "", null, "", "", "", "", "", "", "", "", null, null, null));
        UUID enrolment = takeover.enrolmentId();
        if (practice.kind() == PracticeKind.ACTION) {
            return actions.byCode(enrolment, takeover.entry()).map(action -> new Improvement(enrolment, action.code(), action.version(), practice, takeover.revision(), to,
                    Improvement.between(before, to.wording(), words(action))));
        }
        return resources.byCode(enrolment, takeover.entry()).map(resource -> new Improvement(enrolment, resource.code(), resource.version(), practice, takeover.revision(), to,
                Improvement.between(before, to.wording(), words(resource))));
    }

    private String title(UUID enrolment, String entry) {
        return PracticeKind.of(entry) == PracticeKind.ACTION ? actions.byCode(enrolment, entry).map(Action::title).orElse("") : resources.byCode(enrolment, entry).map(Resource::name).orElse("");
    }

    private static OwnWords words(Action action) {
        return new OwnWords(action.title(), action.description().orElse(""), action.targetGroup().orElse(""), action.sustainability().orElse(""));
    }

    private static OwnWords words(Resource resource) {
        return new OwnWords(resource.name(), resource.note().orElse(""), resource.forWhom().orElse(""), resource.sustainability().orElse(""));
    }
}
