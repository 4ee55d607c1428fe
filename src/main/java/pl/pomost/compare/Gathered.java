package pl.pomost.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.compare.RegionFacts.Facts;

/**
 * Everything of an edition that a reader may see and wants counted; actions are narrowed by where and what they are, not yet by year and source.
 *
 * @param everyAsk all postulates that the reader may see, for the list of addressees to choose from
 * @param addressees tells whom the postulates ask
 * @param years    that any action names
 */
record Gathered(Matrix matrix, List<Said<Need>> needs, List<Said<Ask>> asks, List<Said<Ask>> everyAsk, Addressees addressees, List<Said<PlannedAction>> actions, List<String> years) {

    static Gathered of(Ground ground, Wanted wanted, Facts facts, AddresseeNames names) {
        Horizon reach = ground.reach();
        List<Place> places = ground.enrolled().stream().filter(wanted::takes).toList();
        Matrix whole = ground.matrix(facts, places);
        Matrix matrix = new Matrix(places, ground.standards().stream().filter(standard -> wanted.takesArea(standard.area()) && wanted.standard().map(standard.code()::equals).orElse(true)).toList(), whole.cells());
        List<Said<Need>> needs = ground.said(facts, FactKind.NEEDS).filter(each -> reach.sees(each.what().area()) && wanted.takes(each.place()) && wanted.takes(each.what())).toList();
        List<Said<Ask>> everyAsk = ground.said(facts, FactKind.ASKS).filter(each -> reach.seesAsksOf(each.place().teryt())).toList();
        Addressees addressees = names.among(everyAsk.stream().map(each -> each.what().whom()).collect(Collectors.toSet()));
        List<Said<Ask>> asks = everyAsk.stream().filter(each -> wanted.takes(each.place()) && wanted.takes(each.what(), addressees)).toList();
        TreeSet<String> years = new TreeSet<>(Comparator.comparing(String::isEmpty).thenComparing(Function.identity()));
        Map<String, String> joined = ground.said(facts, FactKind.JOINED).collect(Collectors.toMap(each -> each.place().teryt() + each.what().action(), each -> each.what().joint(), (one, other) -> one));
        List<Said<PlannedAction>> actions = ground.said(facts, FactKind.ACTIONS).map(each -> new Said<>(each.place(), each.what().within(joined.getOrDefault(each.place().teryt() + each.what().code(), ""))))
                .filter(each -> reach.sees(each.what().area())).peek(each -> years.addAll(each.what().years().keySet()))
                .filter(each -> wanted.takes(each.place())).toList();
        return new Gathered(matrix, needs, asks, everyAsk, addressees, actions, List.copyOf(years));
    }
}
