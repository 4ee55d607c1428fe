package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import pl.pomost.plan.Metrics;
import pl.pomost.plan.PlanDocument;
import pl.pomost.testing.SamplePlan;

class PlanPagesTest {

    @ParameterizedTest
    @CsvSource({"4, 4", "3, 3", ", 1"})
    void thePierOfTheTitlePageHasAPlankForEachWorkshopOfTheScenario(Integer workshops, int planks) {
        PlanFonts fonts = PlanFonts.shared();
        var divs = new PlanPages(of(workshops), "0".repeat(64), Letterhead.NONE, new PrintableText(fonts::has), fonts).build("").getElementsByTagName("div");

        assertThat(IntStream.range(0, divs.getLength()).mapToObj(i -> (Element) divs.item(i)).filter(div -> div.getAttribute("class").startsWith("plank "))).hasSize(planks);
    }

    private static PlanDocument of(Integer workshops) {
        Metrics meta = SamplePlan.bare().meta();
        var counted = new Metrics(meta.title(), meta.language(), meta.territory(), meta.edition(), meta.period(), meta.revision(), meta.issuedOn(), meta.formalities(),
                meta.absent(), Optional.ofNullable(workshops));
        return PlanDocument.of(counted, SamplePlan.bare().chapters(), SamplePlan.bare().annexes());
    }
}
