package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.pomost.plan.Paragraph;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;
import pl.pomost.testing.SamplePlan;

/** Where a remark can be put, and what an expert is shown of a plan. */
class RemarkPlaceTest {

    private static final PlanDocument PLAN = PlanDocument.of(SamplePlan.rich().meta(), List.of(
            Section.of("rozdzial-5", "5", "Jak jest", Paragraph.of("Wstęp do diagnozy.")).withSections(
                    Section.of("jak-jest-EDU", "5.1", "Edukacja").withSections(Section.of("D-EDU-01", "D-EDU-01", "Brak asystentów", Paragraph.of("Szkoły nie mają asystentów. W 2026 r. było ich 12.\nDrugi wiersz opisu."))),
                    Section.of("jak-jest-ZDR", "5.2", "Zdrowie").withSections(Section.of("D-ZDR-01", "D-ZDR-01", "Brak tłumaczy", Paragraph.of("Lekarze nie mają tłumaczy.")))),
            Section.of("rozdzial-11", "11", "Wskaźniki", Table.of("w", "Wskaźniki", List.of(Table.Column.text("Wskaźnik"), Table.Column.text("Cel")),
                    List.of(Table.Row.headed("WSK-12 Liczba kursów", "dwanaście kursów").withId("WSK-12"), Table.Row.headed("A-ZDR-2 Dni zdrowia", "cztery razy"))))),
            List.of(Section.of("uwagi", "", "Uwagi z konsultacji", Paragraph.of("Nikt nic nie powiedział."))));

    @Test
    void anEntryAChapterAnAnnexAndARowArePlaces() {
        assertThat(RemarkPlace.in(PLAN, "D-EDU-01")).hasValueSatisfying(place -> {
            assertThat(place.heading()).isEqualTo("D-EDU-01 Brak asystentów");
            assertThat(place.chapter()).contains(5);
            assertThat(place.sentences()).containsExactly("Szkoły nie mają asystentów.", "W 2026 r. było ich 12.", "Drugi wiersz opisu.");
        });
        assertThat(RemarkPlace.in(PLAN, "rozdzial-5").orElseThrow().sentences()).containsExactly("Wstęp do diagnozy.");
        assertThat(RemarkPlace.in(PLAN, "uwagi").orElseThrow().chapter()).isEqualTo(Optional.empty());
        assertThat(RemarkPlace.in(PLAN, "WSK-12")).hasValueSatisfying(place -> {
            assertThat(place.chapter()).contains(11);
            assertThat(place.sentences()).containsExactly("WSK-12 Liczba kursów", "dwanaście kursów");
        });
        assertThat(RemarkPlace.in(PLAN, "team")).isEmpty();
    }

    @Test
    void anExpertSeesTheOwnAreaAndNothingElse() {
        PlanDocument area = AreaOfDocument.of(PLAN, "ZDR");
        assertThat(area.sections().map(Section::id)).containsExactly("rozdzial-5", "jak-jest-ZDR", "D-ZDR-01", "rozdzial-11");
        assertThat(area.texts()).contains("Lekarze nie mają tłumaczy.", "A-ZDR-2 Dni zdrowia").doesNotContain("Wstęp do diagnozy.", "WSK-12 Liczba kursów", "Nikt nic nie powiedział.");
        assertThat(AreaOfDocument.of(PLAN, "KUL").chapters()).isEmpty();
    }
}
