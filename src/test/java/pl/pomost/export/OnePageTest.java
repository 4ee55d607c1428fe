package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.FactList;
import pl.pomost.plan.PlanDocument;
import pl.pomost.testing.HostilePlan;
import pl.pomost.testing.SamplePlan;
import pl.pomost.testing.VeraPdf;

class OnePageTest {

    @Test
    void scratch() throws IOException {
        int i = 0;
        for (PlanDocument plan : List.of(new CanonicalJson().read(Files.readAllBytes(Path.of("/tmp/w/plan.json"))), SamplePlan.rich(), SamplePlan.bare(), HostilePlan.plan())) {
            long t = System.nanoTime();
            byte[] pdf = LeafletPdf.onOnePage(room -> OnePage.of(plan, "0".repeat(64), "Wersja 1.0 (złożony), stan na 10 stycznia 2028 r.", List.of(FactList.Fact.of("Stan", "ocena formalna"), FactList.Fact.of("Termin oceny", "21 stycznia 2028 r., zostało 11 dni")),
                    Optional.of("https://pomost.example/plany/2205/2027/wersje/1"), room), Letterhead.NONE);
            System.out.println(i + ": " + (System.nanoTime() - t) / 1000000 + " ms");
            Files.write(Path.of("/tmp/w/summaries-scratch/one" + i++ + ".pdf"), pdf);
            try (PDDocument d = Loader.loadPDF(pdf)) {
                assertThat(d.getNumberOfPages()).isEqualTo(1);
            }
            System.out.println(VeraPdf.failures(pdf));
        }
    }
}
