package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.scenario.AreaDef;
import pl.pomost.scenario.StandardDef;

/**
 * What everybody may know of the levels: their range over the region, and the level of a powiat that agreed to be shown. A range that would
 * tell of few powiats tells nothing: those that did not agree have to be {@link #LEAST} at least, or none.
 */
@ApplicationScoped
public class PublicRanges {

    public static final int LEAST = 3;

    private final Grounds grounds;
    private final RegionFacts facts;

    PublicRanges(Grounds grounds, RegionFacts facts) {
        this.grounds = grounds;
        this.facts = facts;
    }

    /** @param powiats that take part */
    public record Ranges(int year, List<Integer> years, int powiats, List<OfArea> areas) {
    }

    public record OfArea(AreaDef area, List<OfStandard> standards) {
    }

    /** @param spread empty when there are too few. @param assessed how many powiats have agreed on a level. @param shown those that agreed to be seen by everybody */
    public record OfStandard(String code, String name, int assessed, Optional<Spread> spread, List<Shown> shown) {
    }

    public record Shown(String powiat, int level) {
    }

    @Transactional
    public Ranges of(Question question) {
        Ground ground = grounds.ofEverybody(question);
        Matrix matrix = ground.matrix(facts.of(ground.edition(), FactKind.LEVELS));
        return new Ranges(ground.year(), ground.years(), matrix.places().size(), ground.scenario().areas().stream()
                .map(area -> new OfArea(area, ground.standards().stream().filter(standard -> standard.area().equals(area.code())).map(standard -> range(matrix, standard)).toList()))
                .filter(area -> !area.standards().isEmpty()).toList());
    }

    static OfStandard range(Matrix matrix, StandardDef standard) {
        List<Place> silent = matrix.places().stream().filter(place -> !place.shown()).toList();
        int hidden = matrix.levels(standard.code(), silent).size();
        Stream<Shown> shown = matrix.places().stream().filter(Place::shown)
                .flatMap(place -> matrix.at(place.teryt(), standard.code()).flatMap(Assessed::level).map(level -> new Shown(place.fullName(), level)).stream());
        Optional<Spread> spread = hidden > 0 && hidden < LEAST ? Optional.empty() : matrix.spread(standard.code());
        return new OfStandard(standard.code(), standard.name(), matrix.levels(standard.code(), matrix.places()).size(), spread, shown.toList());
    }
}
