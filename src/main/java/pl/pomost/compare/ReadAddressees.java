package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import pl.pomost.access.Viewer;

/** Whom the region's postulates ask, each addressee with all its wordings, and what was decided on them. */
@ApplicationScoped
public class ReadAddressees {

    private final Grounds grounds;
    private final RegionFacts facts;
    private final AddresseeNames names;

    ReadAddressees(Grounds grounds, RegionFacts facts, AddresseeNames names) {
        this.grounds = grounds;
        this.facts = facts;
        this.names = names;
    }

    /** @param key as a form names it. @param named whether a decision calls it so */
    public record Addressee(String key, String name, boolean named, int postulates, int powiats, List<Wording> wordings) {
    }

    /** @param alone whether it was set apart */
    public record Wording(String text, int times, boolean alone) {
    }

    /** Those whom most powiats ask first; of the powiats whose postulates the viewer may read. */
    @Transactional
    public List<Addressee> of(Viewer viewer, Question question) {
        Ground ground = grounds.of(viewer, question);
        Gathered all = Gathered.of(ground, Wanted.of(Question.of(Map.of())), facts.of(ground.edition(), FactKind.ASKS), names);
        return RollUp.asked(all.everyAsk(), all.addressees()).stream().filter(each -> !each.key().isEmpty()).map(each -> new Addressee(each.key(), each.name(), all.addressees().name(each.key()).isPresent(),
                each.count().entries(), each.count().powiats(), each.wordings().stream().map(wording -> new Wording(wording.text(), wording.times(), each.key().equals(Addressees.ALONE + Addressees.folded(wording.text()))))
                        .toList())).toList();
    }
}
