package pl.pomost.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.access.Viewer;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.StandardDef;

/** Versions of standards that tests make without pages, and taking them out again. */
@ApplicationScoped
public class OwnStandards {

    private static final Viewer ROPS = new Viewer(Optional.empty(), "ROPS", "rops", Set.of("rops-approver"), Set.of());

    @Inject
    StandardVersions versions;
    @Inject
    ProposeVersion propose;
    @Inject
    ChangeState change;
    @Inject
    Standards standards;
    @Inject
    Scenarios scenarios;
    @Inject
    Event<Standards.CatalogueChanged> changed;

    /** Agrees on a next version that differs in the condition of one level. @return its number */
    public int agreeOn(String code, int level, String condition) {
        StandardDef before = scenarios.standards().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
        var levels = new HashMap<>(before.levels());
        levels.put(level, condition);
        var wording = new Wording(before.name(), "", "", "", before.measure(), before.dataSource(), "", "", "", levels);
        int number = propose.propose(ROPS, code, new StandardDraft(wording, Optional.of("Próg był za niski."), Optional.empty()));
        change.move(ROPS, code, number, lock(code, number), StandardState.OPINION, Optional.empty(), Optional.empty());
        change.move(ROPS, code, number, lock(code, number), StandardState.AGREED, Optional.empty(), Optional.empty());
        return number;
    }

    private int lock(String code, int number) {
        return standards.catalogue().version(code, number).orElseThrow().lock();
    }

    /** The catalogue is what the files began it with. */
    @Transactional
    public void remove() {
        Set<String> starting = scenarios.startingStandards().stream().map(StandardDef::code).collect(Collectors.toSet());
        versions.change();
        versions.delete("number > 1 or code not in ?1", starting);
        changed.fire(new Standards.CatalogueChanged());
    }
}
