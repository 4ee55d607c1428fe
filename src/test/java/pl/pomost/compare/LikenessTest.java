package pl.pomost.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.compare.LevelHistory.Level;
import pl.pomost.compare.LevelHistory.Moment;
import pl.pomost.compare.Traits.Read;
import pl.pomost.compare.Traits.Traced;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.StandardDef;
import pl.pomost.shared.Problem;

/** Which powiats are alike, by what, and what levels did since. */
class LikenessTest {

    /** The order, found another way: from arrays, by selection, with the difference written out for each trait. */
    @ParameterizedTest
    @ValueSource(ints = {20, 380})
    void theMostAlikeAreThoseWhoseTraitsDifferLeast(int count) {
        Random random = new Random(count);
        double[][] numbers = new double[count][2];
        boolean[] city = new boolean[count];
        List<Traced> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            city[i] = random.nextInt(5) == 0;
            numbers[i][0] = 1000 + random.nextInt(400_000);
            numbers[i][1] = random.nextInt(6) == 0 ? Double.NaN : random.nextInt(20_000);
            Map<Trait, Double> known = new EnumMap<>(Trait.class);
            known.put(Trait.SIZE, numbers[i][0]);
            if (!Double.isNaN(numbers[i][1])) {
                known.put(Trait.FOREIGNERS, numbers[i][1]);
            }
            all.add(new Traced(place(i, city[i], Set.of(String.valueOf(1000 + i + 1))), known, Map.of()));
        }
        Likeness likeness = Likeness.of(all, List.of(Trait.KIND, Trait.SIZE, Trait.FOREIGNERS, Trait.NEIGHBOUR));
        double[] span = new double[2];
        for (int trait = 0; trait < 2; trait++) {
            double least = Double.MAX_VALUE;
            double most = 0;
            for (double[] each : numbers) {
                if (!Double.isNaN(each[trait])) {
                    least = Math.min(least, Math.log(1 + each[trait]));
                    most = Math.max(most, Math.log(1 + each[trait]));
                }
            }
            span[trait] = most - least;
        }
        double[] expected = new double[count];
        for (int i = 1; i < count; i++) {
            double sum = (city[i] == city[0] ? 0 : 1) + (i == 1 ? 0 : 1) + Math.abs(Math.log((1 + numbers[i][0]) / (1 + numbers[0][0]))) / span[0];
            double foreigners = Double.isNaN(numbers[i][1]) ? 1 : Math.abs(Math.log((1 + numbers[i][1]) / (1 + numbers[0][1]))) / span[1];
            expected[i] = Double.isNaN(numbers[0][1]) ? sum / 3 : (sum + foreigners) / 4;
        }
        List<Likeness.Near> near = likeness.nearest("1000", count);
        assertThat(near).hasSize(count - 1);
        assertThat(near.get(0).difference()).isCloseTo(IntStream.range(1, count).mapToDouble(i -> expected[i]).min().orElseThrow(), within(1e-9));
        for (int k = 0; k < near.size(); k++) {
            assertThat(near.get(k).difference()).isCloseTo(expected[Integer.parseInt(near.get(k).place().teryt()) - 1000], within(1e-9));
            assertThat(k == 0 || near.get(k - 1).difference() <= near.get(k).difference()).isTrue();
        }
    }

    @Test
    void whatAPowiatDidNotWriteIsSaidAndDoesNotCount() {
        Traced own = new Traced(place(0, false, Set.of()), Map.of(Trait.SIZE, 100d), Map.of());
        Traced other = new Traced(place(1, false, Set.of()), Map.of(Trait.SIZE, 100d, Trait.FOREIGNERS, 5d), Map.of());
        Likeness likeness = Likeness.of(List.of(own, other), List.of(Trait.SIZE, Trait.FOREIGNERS));
        assertThat(likeness.missing("1000")).containsExactly(Trait.FOREIGNERS);
        assertThat(likeness.nearest("1000", 5)).singleElement().satisfies(near -> assertThat(near.difference()).isZero());
        assertThat(likeness.nearest("1001", 5)).singleElement().satisfies(near -> assertThat(near.difference()).isEqualTo(0.5));
    }

    @Test
    void numbersOfADiagnosisAreReadByWhatTheyAreCalled() {
        assertThat(Trait.SIZE.isReadFrom("Mieszkańcy powiatu")).isTrue();
        assertThat(Trait.PUPILS.isReadFrom("Uczniowie cudzoziemscy w szkołach podstawowych i ponadpodstawowych")).isTrue();
        assertThat(Trait.PUPILS.isReadFrom("dzieci i uczniowie cudzoziemscy")).isTrue();
        assertThat(Trait.SIZE.isReadFrom("Liczba mieszkańców")).isTrue();
        assertThat(Trait.SIZE.isReadFrom("Mieszkańcy powiatu w wieku 60+")).as("a part of them").isFalse();
        assertThat(Trait.PUPILS.isReadFrom("Uczniowie cudzoziemscy w szkołach podstawowych")).as("a part of them").isFalse();
        assertThat(Trait.FOREIGNERS.isReadFrom("Osoby z aktywnym numerem PESEL")).isFalse();
        Traced traced = Traits.traced(place(0, false, Set.of()), Map.of(Trait.SIZE, read("146000"), Trait.PUPILS, read("815")));
        assertThat(traced.numbers().get(Trait.PUPILS)).isCloseTo(5.582, within(0.001));
        assertThat(Traits.traced(place(0, false, Set.of()), Map.of(Trait.PUPILS, read("815"))).numbers()).doesNotContainKey(Trait.PUPILS);
    }

    @Test
    void changeIsToldFromTheFirstMomentThatHasALevelToTheLast() {
        StandardDef standard = Scenarios.shipped().standards().get(0);
        String code = standard.code();
        Moment none = new Moment("2025", "", Map.of());
        Moment before = new Moment("2026", "", Map.of(code, List.of(new Level(1, 1))));
        Moment after = new Moment("2027", "", Map.of(code, List.of(new Level(3, 1))));
        Moment anew = new Moment("2028", "", Map.of(code, List.of(new Level(3, 2))));
        assertThat(ChangeView.change(standard, List.of(none, before, after))).contains(new ChangeView.Change(2, false));
        assertThat(ChangeView.change(standard, List.of(after, before))).contains(new ChangeView.Change(-2, false));
        assertThat(ChangeView.change(standard, List.of(before, after, anew))).contains(new ChangeView.Change(2, true));
        assertThat(ChangeView.change(standard, List.of(before, none, before))).contains(new ChangeView.Change(0, false));
        assertThat(ChangeView.change(standard, List.of(none, after))).isEmpty();
    }

    @Test
    void aQuestionComesBackAsTheAddressThatAskedIt() {
        Question question = Question.of(Map.of("powiat", List.of("2205", "2205", "2206", ""), "adresat", List.of("minister zdrowia i nfz")));
        assertThat(question.all("powiat")).containsExactly("2205", "2206");
        assertThat(question.with("strona", "").at("/porownanie/region")).contains("powiat=2205&powiat=2206").contains("adresat=minister+zdrowia+i+nfz");
        assertThat(question.with("powiat", "").only("powiat").at("/x")).isEqualTo("/x");
    }

    @Test
    void whatIsBeyondAllMeasureIsRefusedAndNothingIsLeftOutSilently() {
        assertThat(Question.of(Map.of("powiat", Collections.nCopies(500, "2205"))).all("powiat")).containsExactly("2205");
        assertThatThrownBy(() -> Question.of(Map.of("powiat", IntStream.range(0, 401).mapToObj(String::valueOf).toList()))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Question.of(Map.of("adresat", List.of("x".repeat(301))))).isInstanceOf(Problem.class);
        assertThat(Question.of(Map.of("strona", List.of("2"))).in(2027).at("/x")).isEqualTo("/x?strona=2&edition=2027");
        assertThat(Question.of(Map.of("edition", List.of("2025"))).in(2027).at("/x")).isEqualTo("/x?edition=2025");
    }

    @Test
    void coloursOfNumbersAreQuartersOfTheGreatest() {
        assertThat(IntStream.rangeClosed(0, 9).mapToObj(count -> MapView.look(count, 9))).containsExactly("step-enrolled", "step-1", "step-1", "step-2", "step-2", "step-3", "step-3", "step-4", "step-4", "step-4");
        assertThat(MapView.look(0, 0)).isEqualTo("step-enrolled");
        assertThat(MapView.look(1, 1)).isEqualTo("step-4");
    }

    private static Read read(String value) {
        return new Read("wskaźnik", new BigDecimal(value), Optional.of(2027), Optional.of("GUS"));
    }

    private static Place place(int i, boolean city, Set<String> neighbours) {
        return new Place(String.valueOf(1000 + i), "powiat " + i, city, 0, 0, 5, Optional.of(new UUID(0, i)), false, false, neighbours);
    }
}
