package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import pl.pomost.access.Reach;
import pl.pomost.access.Viewer;
import pl.pomost.scenario.AreaDef;
import pl.pomost.scenario.StandardDef;

/**
 * What everybody may know of the levels: their range, and the level of a powiat that agreed to be shown. The range is that of the silent ones
 * alone, whose level is nowhere public, so that nothing can be taken out of it by whoever knows the others; they have to be {@link #LEAST} at
 * least and not all alike, else the range would be the level of each. Where nobody is silent it is that of those shown.
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

    /** @param spread empty when there are too few, or when they are all alike. @param assessed how many powiats have agreed on a level. @param shown those that agreed to be seen by everybody. @param own the reader's own powiats */
    public record OfStandard(String code, String name, int assessed, Optional<Spread> spread, List<Shown> shown, List<Shown> own) {
    }

    public record Shown(String teryt, String powiat, int level) {
    }

    /** @param viewer whoever is in a team reads its own levels beside the ranges */
    @Transactional
    public Ranges of(Question question, Viewer viewer) {
        Set<String> own = Reach.of(viewer, Map.of(), Set.of()).teams();
        Ground ground = grounds.ofEverybody(question);
        Matrix matrix = ground.matrix(facts.of(ground.edition(), FactKind.LEVELS));
        return new Ranges(ground.year(), ground.years(), matrix.places().size(), ground.scenario().areas().stream()
                .map(area -> new OfArea(area, ground.standards().stream().filter(standard -> standard.area().equals(area.code())).map(standard -> range(matrix, standard, own)).toList()))
                .filter(area -> !area.standards().isEmpty()).toList());
    }

    static OfStandard range(Matrix matrix, StandardDef standard, Set<String> own) {
        List<Integer> silent = matrix.levels(standard.code(), matrix.places().stream().filter(Place::isSilent).toList());
        Optional<Spread> spread = silent.isEmpty() ? Spread.of(matrix.levels(standard.code(), matrix.places().stream().filter(Place::shown).toList()))
                : Spread.of(silent).filter(range -> range.count() >= LEAST && range.least() < range.greatest());
        return new OfStandard(standard.code(), standard.name(), matrix.levels(standard.code(), matrix.places()).size(), spread, named(matrix, standard, Place::shown),
                named(matrix, standard, place -> own.contains(place.teryt())));
    }

    private static List<Shown> named(Matrix matrix, StandardDef standard, Predicate<Place> which) {
        return matrix.places().stream().filter(which).flatMap(place -> matrix.at(place.teryt(), standard.code()).flatMap(Assessed::level)
                .map(level -> new Shown(place.teryt(), place.fullName(), level)).stream()).toList();
    }
}
