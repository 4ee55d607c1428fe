package pl.pomost.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.export.AllWriters;
import pl.pomost.export.PlanWriter;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;

/**
 * Writes a plan, and one ten times as large, in every format: seconds of the processor when warm, the memory that the writing takes at most, and how both grow.
 * Its argument is the plan's JSON.
 */
public final class Documents {

    private static final int TIMES = 10;
    private static final int WARM = 5;
    private static final int RUNS = 5;
    /** By then the writer is warm. */
    private static final int LARGE_RUNS = 2;
    private static final CanonicalJson JSON = new CanonicalJson();
    /** Time of the processor, for other work on the machine is not the writers' doing. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Documents() {
    }

    private record Cost(double seconds, long bytes, long memory) {
    }

    public static void main(String[] arguments) throws IOException {
        PlanDocument plan = JSON.read(Files.readAllBytes(Path.of(arguments[0])));
        PlanDocument large = tenfold(plan);
        System.out.printf(Locale.ROOT, "A plan of %d thousand letters, and one of %d thousand; the best of %d runs after %d, and of %d.%n%n", letters(plan), letters(large), RUNS, WARM, LARGE_RUNS);
        System.out.println("| format | size | seconds | memory | ten times: size | seconds | memory | seconds grow | memory grows |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (PlanWriter writer : AllWriters.list()) {
            Cost one = cost(writer, plan, WARM, RUNS);
            Cost ten = cost(writer, large, 0, LARGE_RUNS);
            System.out.printf(Locale.ROOT, "| %s | %d kB | %.2f | %d MB | %d kB | %.2f | %d MB | %.1f× | %.1f× |%n", writer.extension(), one.bytes / 1000, one.seconds, one.memory >> 20,
                    ten.bytes / 1000, ten.seconds, ten.memory >> 20, ten.seconds / one.seconds, (double) ten.memory / Math.max(1, one.memory));
        }
    }

    private static Cost cost(PlanWriter writer, PlanDocument plan, int warm, int runs) throws IOException {
        String sha256 = JSON.sha256(plan);
        for (int i = 0; i < warm; i++) {
            writer.write(plan, sha256, new ByteArrayOutputStream());
        }
        double[] seconds = new double[runs];
        long bytes = 0;
        long memory = Long.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            System.gc();
            long before = used();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long begin = THREADS.getCurrentThreadCpuTime();
            var out = new ByteArrayOutputStream();
            writer.write(plan, sha256, out);
            seconds[i] = (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
            bytes = out.size();
            // what was dropped already is counted until somebody collects it, so the least of the runs comes nearest
            memory = Math.min(memory, pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before);
        }
        return new Cost(Arrays.stream(seconds).min().orElseThrow(), bytes, memory);
    }

    private static long used() {
        return pools().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static long letters(PlanDocument plan) {
        return plan.texts().mapToLong(String::length).sum() / 1000;
    }

    /** Every chapter ten times, the copies with ids of their own. */
    private static PlanDocument tenfold(PlanDocument plan) {
        return PlanDocument.of(plan.meta(), tenfold(plan.chapters()), tenfold(plan.annexes()));
    }

    private static List<Section> tenfold(List<Section> sections) {
        return IntStream.rangeClosed(1, TIMES).boxed().flatMap(copy -> sections.stream().map(section -> copy == 1 ? section : named(section, "-" + copy))).toList();
    }

    private static Section named(Section section, String ending) {
        return new Section(section.id() + ending, section.number(), section.title(), section.lang(), section.blocks(), section.sections().stream().map(part -> named(part, ending)).toList());
    }
}
