package pl.pomost.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * An open room while all powiats of the region want their plans as files: from the moment when a card is posted until every other screen has it, without exports and
 * with them, in turns, in the same run.
 */
public final class ExportsBench {

    private static final List<String> FORMATS = List.of("pdf", "docx");
    private static final List<Load> ROOMS = List.of(new Load("1 room x 40, a card each 2 s", 1, 40, 1, 1, 20, 2000, true, 120),
            new Load("20 x 20, a card each 2 s", 20, 20, 1, 1, 20, 2000, true, 20));
    private static final Load WARM_UP = new Load("warm-up", 20, 20, 1, 1, 30, 2000, true, 0);

    private ExportsBench() {
    }

    /** @param args port of the service, its process id, JDBC address, user and password of its database, port of the identity server, rounds, beginnings of the names of rooms (all when there are none) */
    public static void main(String[] args) throws Exception {
        List<Halls.Hall> halls = Halls.seed(args[2], args[3], args[4], 20, 40, 0);
        var service = new Service(Integer.parseInt(args[0]), Long.parseLong(args[1]), halls);
        var plans = new Plans(Integer.parseInt(args[0]), Integer.parseInt(args[5]));
        int rounds = Integer.parseInt(args[6]);
        progress("filling the powiats");
        plans.fill();
        progress("warming up");
        HallsBench.measure(WARM_UP, service);
        plans.export(FORMATS);
        System.out.println("Database: " + Halls.durability(args[2], args[3], args[4]) + ". Rounds: " + rounds + ". Exports: " + plans.count() + " plans at once, each as " + FORMATS + ".\n");
        System.out.println("| room | without exports: p50 | p99 (range) | with exports: p50 | p99 (range) | ratio | bar | all files after | told to come again | lost | doubled | out of order | wrong | refused | memory |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        List<String> wanted = Arrays.asList(args).subList(7, args.length);
        for (Load load : ROOMS) {
            if (wanted.isEmpty() || wanted.stream().anyMatch(load.name()::startsWith)) {
                row(load, service, plans, rounds);
            }
        }
    }

    private static void row(Load load, Service service, Plans plans, int rounds) throws Exception {
        var quiet = new ArrayList<Tally>();
        var busy = new ArrayList<Tally>();
        var had = new ArrayList<Plans.Had>();
        int memory = 0;
        for (int round = 1; round <= rounds; round++) {
            progress(load.name() + ", round " + round + ": without exports");
            quiet.add(HallsBench.measure(load, service));
            plans.change();
            progress(load.name() + ", round " + round + ": with exports");
            CompletableFuture<Plans.Had> exports = CompletableFuture.supplyAsync(() -> exported(plans));
            busy.add(HallsBench.measure(load, service));
            memory = Math.max(memory, service.memory());
            had.add(exports.join());
        }
        double below = median(quiet, tally -> tally.percentile(0.99));
        double above = median(busy, tally -> tally.percentile(0.99));
        long[] faults = IntStream.range(0, 5).mapToLong(kind -> busy.stream().mapToLong(each -> each.faults()[kind]).sum()).toArray();
        System.out.printf(Locale.ROOT, "| %s | %.1f ms | %.1f ms (%s) | %.1f ms | %.1f ms (%s) | %.1f | %s | %.0f s | %d | %d | %d | %d | %d | %d | %d MB |%n", load.name(),
                median(quiet, tally -> tally.percentile(0.5)), below, range(quiet), median(busy, tally -> tally.percentile(0.5)), above, range(busy), above / below,
                "%.0f ms: %s".formatted(Math.min(2 * below, load.figure()), above <= 2 * below && above <= load.figure() ? "held" : "missed"),
                had.stream().mapToDouble(Plans.Had::seconds).max().orElseThrow(), had.stream().mapToInt(Plans.Had::later).sum(),
                faults[0], faults[1], faults[2], faults[3], faults[4], memory);
    }

    private static Plans.Had exported(Plans plans) {
        try {
            return plans.export(FORMATS);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static double median(List<Tally> rounds, ToDoubleFunction<Tally> figure) {
        double[] all = rounds.stream().mapToDouble(figure).sorted().toArray();
        return all[all.length / 2];
    }

    private static String range(List<Tally> rounds) {
        double[] all = rounds.stream().mapToDouble(each -> each.percentile(0.99)).sorted().toArray();
        return Arrays.stream(new double[] {all[0], all[all.length - 1]}).mapToObj("%.1f"::formatted).reduce((from, to) -> from + "-" + to).orElseThrow();
    }

    private static void progress(String sentence) {
        System.err.println("  " + sentence);
    }
}
