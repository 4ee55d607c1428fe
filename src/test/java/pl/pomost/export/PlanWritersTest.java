package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.scenario.Scenarios;
import pl.pomost.testing.PdfText;
import pl.pomost.testing.SamplePlan;

class PlanWritersTest {

    private static final Scenarios SCENARIOS = Scenarios.shipped();

    private final CanonicalJson json = new CanonicalJson();

    @Test
    void theJsonFileIsWhatTheHashWasTakenOf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonPlanWriter(json).write(SamplePlan.rich(), json.sha256(SamplePlan.rich()), out);
        assertThat(json.sha256(out.toByteArray())).isEqualTo(json.sha256(SamplePlan.rich()));
    }

    @Test
    void manyPeopleMayAskForThePlanAtOnce() {
        PlanWriter pdf = new PdfPlanWriter();
        String alone = PdfText.of(written(pdf)).text();
        List<String> together = IntStream.range(0, 6).parallel().mapToObj(i -> PdfText.of(written(pdf)).text()).toList();
        assertThat(together).hasSize(6).allMatch(alone::equals);
        PlanWriter docx = new DocxPlanWriter();
        assertThat(IntStream.range(0, 6).parallel().mapToObj(i -> written(docx).length > 20_000).toList()).doesNotContain(false);
    }

    @Test
    void theStreamStaysOpenForWhoeverGaveIt() throws IOException {
        for (PlanWriter writer : List.of(new PdfPlanWriter(), new DocxPlanWriter(), new OdtPlanWriter(), new HtmlPlanWriter(), new PptxPlanWriter(), new JsonPlanWriter(json), new SheetXlsxWriter(SCENARIOS), new SheetOdsWriter(SCENARIOS),
                new SheetCsvWriter(SCENARIOS), new CalendarPlanWriter())) {
            boolean[] closed = {false};
            OutputStream out = new ByteArrayOutputStream() {
                @Override
                public void close() {
                    closed[0] = true;
                }
            };
            writer.write(SamplePlan.bare(), "0".repeat(64), out);
            assertThat(closed[0]).as(writer.extension()).isFalse();
        }
    }

    private byte[] written(PlanWriter writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(SamplePlan.rich(), "0".repeat(64), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void everyWriterCanBeWarmedUp() {
        assertThat(Stream.concat(WriterProcess.WRITERS.stream(), Stream.of(new JsonPlanWriter(json)))).allSatisfy(writer -> {
            var out = new ByteArrayOutputStream();
            writer.write(TinyPlan.DOCUMENT, "0".repeat(64), out);
            assertThat(out.size()).isPositive();
        });
    }
}
