package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.PlanDocument;
import pl.pomost.testing.SamplePlan;
import pl.pomost.region.Typeface;

/** Files that another process writes. */
class WriterApartTest {

    private static final String SHA = "0".repeat(64);
    private static final PlanWriter HTML = new HtmlPlanWriter();
    private static final CanonicalJson JSON = new CanonicalJson();
    private static final WrittenFiles FILES = new WrittenFiles();
    private static final WriterApart HERE = new WriterApart(JSON, FILES, false, 0);
    private static final WriterApart APART = new WriterApart(JSON, FILES, true, 256);

    @AfterAll
    static void end() {
        List<ProcessHandle> last = writing();
        APART.stop();
        last.forEach(process -> process.onExit().orTimeout(10, TimeUnit.SECONDS).join());
        assertThat(writing()).as("nothing is left").isEmpty();
        FILES.end();
    }

    @Test
    void itsFilesAreTheSame() throws IOException {
        var paper = new Letterhead(Optional.of(new Letterhead.Strip(LetterheadTest.png(), 40, 20, "Fundusze Europejskie")), "Projekt współfinansowany", Typeface.SERIF);
        PlanDocument plan = JSON.read(JSON.text(SamplePlan.rich())); // half a letter comes out of it as the sign for one
        for (PlanWriter writer : WriterProcess.WRITERS) {
            int size = HERE.bytes(writer, plan, SHA, paper).length;
            assertThat(APART.bytes(writer, plan, SHA, paper).length).as(writer.extension()).as("its parts stand in another order each time").isCloseTo(size, withinPercentage(2));
        }
        assertThat(text(APART.bytes(new PdfPlanWriter(), plan, SHA, paper))).isEqualTo(text(HERE.bytes(new PdfPlanWriter(), plan, SHA, paper))).contains("Projekt współfinansowany");
        assertThat(APART.bytes(HTML, plan, SHA, paper)).as("letter by letter").satisfies(file -> assertThat(Arrays.equals(file, HERE.bytes(HTML, plan, SHA, paper))).isTrue());
        ProcessHandle process = writing().get(0);
        assertThat(proc(process, "environ")).as("it is told no secrets").contains("PATH=").doesNotContainIgnoringCase("password").doesNotContainIgnoringCase("secret")
                .doesNotContain("POMOST");
        String[] stat = proc(process, "stat").split("\\) ")[1].split(" "); // from the third field of proc(5) on
        assertThat(List.of(stat[41 - 3], stat[19 - 3])).as("it gives way to everything else: SCHED_IDLE, niceness").containsExactly("5", "19");
    }

    @Test
    void aProcessThatIsGoneIsStartedAnew() {
        APART.bytes(HTML, TinyPlan.DOCUMENT, SHA, Letterhead.NONE);
        writing().forEach(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
        assertThat(APART.bytes(HTML, TinyPlan.DOCUMENT, SHA, Letterhead.NONE)).isNotEmpty();
        assertThat(writing()).hasSize(1);
    }

    @Test
    void whatIsTooMuchEndsThatProcessAndNotThisOne() {
        var small = new WriterApart(JSON, FILES, true, 40);
        try {
            assertThatThrownBy(() -> small.bytes(new PdfPlanWriter(), SheetSample.plan(300, true), SHA, Letterhead.NONE)).isInstanceOf(UncheckedIOException.class).hasMessageContaining("pdf");
            assertThat(small.bytes(HTML, TinyPlan.DOCUMENT, SHA, Letterhead.NONE)).as("the next one is written").isNotEmpty();
        } finally {
            small.stop();
        }
    }

    @Test
    void aFileThatNobodyIsGivenAnyMoreGoesAWhileLater() {
        var files = new WrittenFiles();
        Path file = files.next();
        files.letGo(file);
        files.clear();
        assertThat(file).as("somebody may just be opening it").exists();
        files.clear(System.nanoTime());
        assertThat(file).doesNotExist();
        WrittenFiles.delete(file.getParent());
        Path other = files.next();
        assertThat(other).as("its folder is made anew").exists();
        files.end();
        assertThat(other.getParent()).doesNotExist();
    }

    @Test
    void whatAKilledServiceLeftGoesWithTheNextStart() throws Exception {
        Process killed = new ProcessBuilder("true").start();
        killed.waitFor();
        Path left = Files.createDirectory(Path.of(System.getProperty("java.io.tmpdir"), "pomost-files-" + killed.pid() + "-1"));
        Files.writeString(left.resolve("plan.tmp"), "a whole plan");
        Path alive = FILES.next();

        new WrittenFiles().end();

        assertThat(left).doesNotExist();
        assertThat(alive).as("of a service that runs").exists();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<ProcessHandle> writing() {
        return ProcessHandle.current().children().filter(child -> proc(child, "cmdline").contains(WriterProcess.class.getName())).toList();
    }

    private static String proc(ProcessHandle process, String file) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), file));
        } catch (IOException gone) {
            return "";
        }
    }
}
