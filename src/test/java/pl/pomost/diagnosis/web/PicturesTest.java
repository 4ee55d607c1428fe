package pl.pomost.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pictures hold what their tables hold, inside their frame. */
class PicturesTest {

    @Test
    void effectsStandAboveTheProblemAndCausesBelow() {
        ProblemTree tree = ProblemTree.of("Szkoły przyjmują uczniów po swojemu", List.of("nikt nie odpowiada", "osiem gmin", "brak wzoru", "brak czasu", "rotacja"),
                List.of("dziecko traci tygodnie", "nauczyciele improwizują"));
        var trunk = only(tree, "trunk").get(0);
        assertThat(only(tree, "effect")).hasSize(2).allMatch(box -> box.y() + box.height() < trunk.y());
        assertThat(only(tree, "cause")).hasSize(5).allMatch(box -> box.y() > trunk.y() + trunk.height());
        assertThat(tree.edges()).hasSize(7);
        assertThat(tree.boxes()).allMatch(box -> box.x() >= 0 && box.x() + box.width() <= tree.width() && box.y() + box.height() <= tree.height());
    }

    @Test
    void noWordOfATreeIsLost() {
        String longest = "Bardzo długa przyczyna, która nie mieści się w jednym wierszu pudełka, oraz konstantynopolitańczykowianeczkówna-i-jeszcze-trochę-dalej";
        ProblemTree tree = ProblemTree.of("Problem", List.of(longest, "druga", "trzecia", "czwarta"), List.of());
        String drawn = only(tree, "cause").get(0).lines().stream().map(ProblemTree.Line::text).reduce("", String::concat).replace(" ", "");
        assertThat(drawn).isEqualTo(longest.replace(" ", ""));
    }

    @Test
    void boxesOfARowDoNotOverlap() {
        var causes = only(ProblemTree.of("Problem", List.of("a", "b", "c", "d"), List.of()), "cause");
        for (int i = 1; i < causes.size(); i++) {
            assertThat(causes.get(i).x()).isGreaterThan(causes.get(i - 1).x() + causes.get(i - 1).width());
        }
    }

    @Test
    void chartHasARoundScaleAndEveryNumberInItsTable() {
        FigureChart chart = FigureChart.of("w", "Uczniowie", Optional.of("osoby"), List.of(point("powiat", "2025", "180"), point("powiat", "2026", "213"),
                point("powiat", "2027", "247.5"), point("Żukowo", "2026", "58")), List.of());
        assertThat(chart.ticks()).extracting(FigureChart.Tick::label).containsExactly("0", "100", "200", "300");
        assertThat(chart.times()).containsExactly("2025", "2026", "2027");
        assertThat(chart.lines()).extracting(FigureChart.Series::cells).containsExactly(List.of("180", "213", "247,5"), List.of("", "58", ""));
        assertThat(chart.lines().get(0).dots()).isSortedAccordingTo((one, other) -> Integer.compare(other.y(), one.y()))
                .allMatch(dot -> dot.x() >= chart.left() && dot.x() <= chart.right() && dot.y() >= 0 && dot.y() <= chart.base());
    }

    @Test
    void chartOfEqualOrNegativeNumbersStaysInItsFrame() {
        for (String other : List.of("0", "-40", "7")) {
            FigureChart chart = FigureChart.of("w", "Saldo", Optional.empty(), List.of(point("powiat", "2025", other), point("powiat", "2026", other)), List.of());
            assertThat(chart.lines().get(0).dots()).as(other).allMatch(dot -> dot.y() >= 0 && dot.y() <= chart.base());
        }
    }

    @Test
    void oneNumberIsNoPicture() {
        assertThat(FigureChart.isDrawable(List.of(point("powiat", "2026", "1"), point("Żukowo", "2026", "2")))).isFalse();
    }

    private static FigureChart.Point point(String place, String time, String value) {
        return new FigureChart.Point(place, time, new BigDecimal(value));
    }

    private static List<ProblemTree.Box> only(ProblemTree tree, String kind) {
        return tree.boxes().stream().filter(box -> box.kind().equals(kind)).toList();
    }
}
