package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import pl.pomost.access.Scope;
import pl.pomost.action.Action;
import pl.pomost.action.Actions;
import pl.pomost.diagnosis.Resource;
import pl.pomost.diagnosis.Resources;

/** The entry of a process that is to become a practice. */
@ApplicationScoped
public class EntryOffered {

    private final Actions actions;
    private final Resources resources;

    EntryOffered(Actions actions, Resources resources) {
        this.actions = actions;
        this.resources = resources;
    }

    /**
     * What the practice says first.
     *
     * @param source code of an action or of a resource
     * @throws NotFoundException when the process has no such entry, or is only for trying things out
     */
    public PracticeWording wording(Scope scope, String source) {
        if (scope.powiat().practice()) {
            throw new NotFoundException();
        }
        return PracticeKind.of(source) == PracticeKind.ACTION ? DescribePractice.of(action(scope, source)) : DescribePractice.of(resource(scope, source));
    }

    /** In which it stands; empty for the whole powiat. */
    public String area(Scope scope, String source) {
        return PracticeKind.of(source) == PracticeKind.ACTION ? action(scope, source).area() : resource(scope, source).area().orElse("");
    }

    private Action action(Scope scope, String source) {
        return actions.byCode(scope.requireEnrolment(), source).orElseThrow(NotFoundException::new);
    }

    private Resource resource(Scope scope, String source) {
        return resources.byCode(scope.requireEnrolment(), source).orElseThrow(NotFoundException::new);
    }
}
