package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.action.Action;
import pl.pomost.action.ActionNotes;
import pl.pomost.diagnosis.Resource;
import pl.pomost.diagnosis.ResourceNotes;
import pl.pomost.shared.Attribute;
import pl.pomost.shared.Deed;

/** On the page of an action or a resource: which practice it was taken over from, which one was made of it, and who took that over. */
@ApplicationScoped
class PracticeNotes implements ActionNotes, ResourceNotes {

    private final Practices practices;
    private final PracticeRights rights;
    private final Takeovers takeovers;

    PracticeNotes(Practices practices, PracticeRights rights, Takeovers takeovers) {
        this.practices = practices;
        this.rights = rights;
        this.takeovers = takeovers;
    }

    @Override
    public List<Attribute> of(Scope scope, Action action) {
        return of(scope, action.enrolmentId(), action.code());
    }

    @Override
    public List<Attribute> of(Scope scope, Resource resource) {
        return of(scope, resource.enrolmentId(), resource.code());
    }

    @Override
    public List<Deed> deeds(Scope scope, Action action) {
        return deeds(scope, action.enrolmentId(), action.code());
    }

    @Override
    public List<Deed> deeds(Scope scope, Resource resource) {
        return deeds(scope, resource.enrolmentId(), resource.code());
    }

    private List<Attribute> of(Scope scope, UUID enrolment, String entry) {
        var all = new ArrayList<Attribute>();
        takeovers.ofEntry(enrolment, entry).ifPresent(takeover -> all.add(origin(scope, takeover)));
        practices.ofEntry(enrolment, entry).filter(practice -> rights.maySee(scope.viewer(), practice)).ifPresent(practice -> {
            all.add(new Attribute("Dobra praktyka", "", List.of(new Attribute.Line(practice.code() + " – " + practice.shown().state().polish(), "/praktyki/" + practice.code(), ""))));
            String adopters = takeovers.of(practice.code()).stream().map(each -> each.powiat() + " (" + each.entry() + ")").collect(Collectors.joining(", "));
            if (!adopters.isEmpty()) {
                all.add(Attribute.of("Przejęły powiaty", "", Optional.of(adopters)));
            }
        });
        return all;
    }

    /** The practice, and that there is a newer revision of it for those who may take something over. */
    private Attribute origin(Scope scope, Takeover takeover) {
        Optional<PracticeView> practice = practices.byCode(takeover.practice());
        var lines = new ArrayList<Attribute.Line>();
        lines.add(practice.map(each -> new Attribute.Line(each.code() + ": " + each.powiat(), "/praktyki/" + each.code(), "")).orElse(new Attribute.Line(takeover.practice(), "", "")));
        if (scope.everything() && Improvements.newer(takeover, practice).isPresent()) {
            lines.add(new Attribute.Line("Jest nowsza wersja: zobacz różnice", "/powiaty/" + scope.teryt() + "/przejete/" + takeover.entry(), ""));
        }
        return new Attribute("Przejęte z dobrej praktyki", "", lines);
    }

    private List<Deed> deeds(Scope scope, UUID enrolment, String entry) {
        return scope.coordinates() && !scope.powiat().practice() && practices.ofEntry(enrolment, entry).isEmpty()
                ? List.of(new Deed("Zaproponuj jako dobrą praktykę", "/powiaty/" + scope.teryt() + "/praktyki/nowa/" + entry)) : List.of();
    }
}
