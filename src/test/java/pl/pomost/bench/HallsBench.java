package pl.pomost.bench;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Many halls at once: from the moment when a card is posted until every other screen of its hall has it. In the same run, in turns, the
 * same goes through a bare relay: the floor below which nobody can be on this machine. The service keeps each card durably before it
 * answers. Progress goes to the standard error output, the table to the standard output.
 */
public final class HallsBench {

    static final int ROOMS = 380;
    private static final int GUESTS = 40;
    private static final int MOST_ROUNDS = 9;
    private static final int WARM_UPS = 40;
    private static final List<Load> LOADS = List.of(
            new Load("1 room x 40, all post 8 at a time, each 1.5 s", 1, 40, 8, 1, 4, 1500, false, 120),
            new Load("20 x 20, a card each 2 s", 20, 20, 1, 1, 8, 2000, true, 20),
            new Load("100 x 20, a third post 3 at a time, each 5 s", 100, 20, 3, 3, 3, 5000, false, 1200),
            new Load("380 x 25, a card a minute", ROOMS, 25, 1, 3, 1, 20_000, true, 20));
    /** A minute: before, the compiler of the service's own Java takes more of the cores than the service. */
    private static final Load WARM_UP = new Load("warm-up", 20, 20, 1, 1, 30, 2000, true, 0);
    private static final int FIGURE_OF_JOINING = 100;
    /** Between the last stream that was opened and the first card: opening thousands at once is not what is measured. */
    private static final long SETTLING = 3_000;
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(30);

    private final Service service;
    private final int rounds;

    private HallsBench(Service service, int rounds) {
        this.service = service;
        this.rounds = rounds;
    }

    /** @param args port of the service, its process id, JDBC address, user and password of its database, rounds, beginnings of loads' names */
    public static void main(String[] args) throws Exception {
        int rounds = Math.min(MOST_ROUNDS, Integer.parseInt(args[5]));
        progress("filling " + ROOMS + " halls");
        List<Halls.Hall> halls = Halls.seed(args[2], args[3], args[4], ROOMS, GUESTS, MOST_ROUNDS + WARM_UPS);
        var bench = new HallsBench(new Service(Integer.parseInt(args[0]), Long.parseLong(args[1]), halls), rounds);
        System.out.println("Database: " + Halls.durability(args[2], args[3], args[4]) + ". Rounds: " + rounds + ".\n");
        System.out.println("| load | deliveries | relay p50 | relay p99 (range) | service p50 | service p99 (range) | ratio | first round | bar | lost | doubled | out of order | wrong | refused | memory |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        List<String> only = List.of(args).subList(6, args.length);
        progress("warming up");
        bench.measure(WARM_UP, bench.service);
        for (int room = MOST_ROUNDS; room < MOST_ROUNDS + WARM_UPS; room++) {
            bench.joins(room, bench.service);
        }
        if (wanted("40 join", only)) {
            bench.joining();
        }
        for (Load load : LOADS) {
            if (wanted(load.name(), only)) {
                bench.rowOrReason(load);
            }
        }
    }

    /** A load that cannot be measured to its end does not hold up the next. */
    private void rowOrReason(Load load) throws InterruptedException {
        try {
            row(load);
        } catch (ExecutionException | TimeoutException failure) {
            say("| %s | not measured: %s | | | | | | | | | | | | | |", load.name(), failure);
        }
    }

    private static boolean wanted(String name, List<String> only) {
        return only.isEmpty() || only.stream().anyMatch(name::startsWith);
    }

    private void row(Load load) throws InterruptedException, ExecutionException, TimeoutException {
        var floor = new ArrayList<Tally>();
        var ours = new ArrayList<Tally>();
        int memory = 0;
        // the first round, of both and longer than the others, is for their compilers: its figure is told and does not count
        for (int round = 0; round <= rounds; round++) {
            try (var relay = new Relay()) {
                progress(load.name() + ", round " + round + ": the relay");
                floor.add(measure(round == 0 ? load.longer() : load, relay));
            }
            service.moveOn(load.rooms());
            progress(load.name() + ", round " + round + ": the service");
            ours.add(measure(round == 0 ? load.longer() : load, service));
            memory = Math.max(memory, service.memory());
        }
        floor.remove(0);
        Tally first = ours.remove(0);
        double below = median(floor, 0.99);
        double above = median(ours, 0.99);
        long[] faults = IntStream.range(0, 5).mapToLong(kind -> Stream.concat(Stream.of(first), ours.stream()).mapToLong(each -> each.faults()[kind]).sum()).toArray();
        say("| %s | %d | %.1f ms | %.1f ms (%s) | %.1f ms | %.1f ms (%s) | %.1f | %.1f ms | %s | %d | %d | %d | %d | %d | %d MB |", load.name(), ours.get(0).count(),
                median(floor, 0.5), below, range(floor), median(ours, 0.5), above, range(ours), above / below, first.percentile(0.99), verdict(above, load.bar(below)),
                faults[0], faults[1], faults[2], faults[3], faults[4], memory);
    }

    /** Opens the streams of a load, has its guests write, and waits until every screen has everything. */
    static Tally measure(Load load, Target target) throws InterruptedException, ExecutionException, TimeoutException {
        var tally = new Tally(load.posts(), load.posts() * (load.guests() - 1));
        try (Client client = target.client()) {
            for (int room = 0; room < load.rooms(); room++) {
                target.enter(client, room, load.guests());
                Client.wait(Future.all(follow(load, target, client, tally, room)));
            }
            client.pause(SETTLING);
            for (int step = 0; step < load.steps(); step++) {
                int now = step;
                load.writers(step).forEach(each -> write(load, target, client, tally, now, each));
            }
            tally.await((long) load.steps() * load.pauseMs() + PATIENCE);
        }
        return tally;
    }

    private static List<Future<Void>> follow(Load load, Target target, Client client, Tally tally, int room) {
        var followed = new ArrayList<Future<Void>>();
        for (int guest = 0; guest < load.guests(); guest++) {
            int screen = guest;
            String own = suffix(room, guest);
            followed.add(client.follow(target.stream(room), tally, (id, text) -> {
                // the end of a card's id says who wrote it: one's own card is not waited for
                if (!id.endsWith(own)) {
                    tally.arrived(id, text, screen);
                }
            }));
        }
        return followed;
    }

    private static void write(Load load, Target target, Client client, Tally tally, int step, int writer) {
        int room = writer % load.rooms();
        int guest = writer / load.rooms();
        long at = 1 + (long) step * load.pauseMs() + (load.spread() ? (long) writer * load.pauseMs() / load.all() : 0);
        client.later(at, () -> IntStream.range(0, load.burst()).forEach(card -> {
            String id = UUID.randomUUID().toString().substring(0, 28) + suffix(room, guest);
            tally.posted(id);
            target.post(client, room, guest, id).onComplete(any -> tally.answered()).onFailure(failure -> {
                tally.refused();
                progress("refused: " + failure.getMessage().lines().limit(1).toList());
            });
        }));
    }

    private static String suffix(int room, int guest) {
        return "%04x%04x".formatted(room, guest);
    }

    /** How long it takes forty people to join one hall, all at once. */
    private void joining() throws Exception {
        var floor = new ArrayList<double[]>();
        var ours = new ArrayList<double[]>();
        for (int round = 0; round < rounds; round++) {
            progress("40 join, round " + (round + 1));
            try (var relay = new Relay()) {
                joins(round, relay);
                floor.add(joins(round, relay));
            }
            ours.add(joins(round, service));
        }
        double below = median(floor);
        double above = median(ours);
        say("| 40 join one room at once: form and page | 40 | | %.1f ms | | %.1f ms (%s) | %.1f | | %s | | | | | | |", below, above, range(worst(ours)), above / below,
                verdict(above, FIGURE_OF_JOINING));
    }

    /** @return how long each took, in milliseconds, the longest last */
    private double[] joins(int round, Target target) throws Exception {
        try (Client client = target.client()) {
            target.enter(client, ROOMS + round, 1);
            var joined = new ArrayList<Future<Double>>();
            for (int guest = 0; guest < GUESTS; guest++) {
                long begun = System.nanoTime();
                joined.add(target.join(client, ROOMS + round, guest).map(page -> (System.nanoTime() - begun) / 1e6));
            }
            Client.wait(Future.all(joined));
            return joined.stream().mapToDouble(Future::result).sorted().toArray();
        }
    }

    private static double[] worst(List<double[]> rounds) {
        return rounds.stream().mapToDouble(each -> each[each.length - 1]).sorted().toArray();
    }

    /** Of forty, the slowest is the 99th of a hundred. */
    private static double median(List<double[]> rounds) {
        double[] worst = worst(rounds);
        return worst[worst.length / 2];
    }

    private static double median(List<Tally> rounds, double share) {
        double[] all = rounds.stream().mapToDouble(each -> each.percentile(share)).sorted().toArray();
        return all[all.length / 2];
    }

    private static String range(List<Tally> rounds) {
        return range(rounds.stream().mapToDouble(each -> each.percentile(0.99)).sorted().toArray());
    }

    private static String range(double[] sorted) {
        return String.format(Locale.ROOT, "%.1f-%.1f", sorted[0], sorted[sorted.length - 1]);
    }

    private static String verdict(double value, double bar) {
        return String.format(Locale.ROOT, "%.0f ms: %s", bar, value <= bar ? "held" : "missed");
    }

    private static void say(String line, Object... values) {
        System.out.printf(Locale.ROOT, line + "%n", values);
    }

    private static void progress(String sentence) {
        System.err.println("  " + sentence);
    }
}
