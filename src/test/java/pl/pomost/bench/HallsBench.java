package pl.pomost.bench;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import pl.pomost.bench.Halls.Hall;

/**
 * Many halls at once: from the moment when a card is posted until every other screen of its hall has it. In the same run, one after the
 * other and three times, the same goes through a bare relay: the floor below which nobody can be on this machine. The service keeps each
 * card durably before it answers.
 */
public final class HallsBench {

    private static final List<Load> LOADS = List.of(new Load("1 room x 40, all post 8 at a time", 1, 40, 8, 6, 1500, false),
            new Load("20 x 20, a card each 2 s", 20, 20, 1, 10, 2000, true), new Load("100 x 20, bursts of 3 each 5 s", 100, 20, 3, 4, 5000, true),
            new Load("380 x 25, a card a minute", 380, 25, 1, 1, 60_000, true));
    private static final int ROUNDS = 3;
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(30);

    private final int port;
    private final String csrf;
    private final List<Hall> halls;

    private HallsBench(int port, String csrf, List<Hall> halls) {
        this.port = port;
        this.csrf = csrf;
        this.halls = halls;
    }

    /** @param args port of the service, JDBC address, user and password of its database */
    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        List<Hall> halls = Halls.seed(args[1], args[2], args[3], 380, 40);
        System.out.println("Database: " + Halls.durability(args[1], args[2], args[3]));
        try (var client = new Client(port)) {
            String csrf = wait(client.get("/w", Map.of())).cookies().replaceAll(".*csrf-token=([^;]*).*", "$1");
            var bench = new HallsBench(port, csrf, halls);
            bench.measure(new Load("warm-up", 10, 20, 2, 10, 500, true), client);
            bench.joins(client);
        }
        var bench = new HallsBench(port, csrf(port), halls);
        System.out.println("| load | deliveries | relay p50 | relay p99 (range) | service p50 | service p99 (range) | ratio | lost | doubled | out of order | refused |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        String only = args.length > 4 ? args[4] : "";
        for (Load load : LOADS) {
            if (load.name().startsWith(only)) {
                bench.row(load);
            }
        }
    }

    private static String csrf(int port) throws Exception {
        try (var client = new Client(port)) {
            return wait(client.get("/w", Map.of())).cookies().replaceAll(".*csrf-token=([^;]*).*", "$1");
        }
    }

    private void row(Load load) throws Exception {
        var floor = new ArrayList<Tally>();
        var service = new ArrayList<Tally>();
        for (int round = 0; round < ROUNDS; round++) {
            try (var relay = new Relay(); var client = new Client(relay.port())) {
                floor.add(relay(load, client));
            }
            try (var client = new Client(port)) {
                service.add(measure(load, client));
            }
        }
        double below = median(floor, 0.99);
        double ours = median(service, 0.99);
        System.out.printf(Locale.ROOT, "| %s | %d | %.1f ms | %.1f ms (%s) | %.1f ms | %.1f ms (%s) | %.1f | %d | %d | %d | %d |%n", load.name(), service.get(0).count(),
                median(floor, 0.5), below, range(floor), median(service, 0.5), ours, range(service), ours / below,
                service.stream().mapToInt(Tally::missing).sum(), service.stream().mapToLong(each -> each.doubled.get()).sum(),
                service.stream().mapToLong(each -> each.disordered.get()).sum(), service.stream().mapToLong(each -> each.refused.get()).sum());
    }

    private Tally relay(Load load, Client client) throws Exception {
        var tally = new Tally(load.posts() * (load.guests() - 1));
        var followed = new ArrayList<Future<Void>>();
        for (int room = 0; room < load.rooms(); room++) {
            for (int guest = 0; guest < load.guests(); guest++) {
                String own = suffix(room, guest);
                followed.add(client.follow("/" + room, tally, id -> arrived(tally, id, own)));
            }
        }
        wait(Future.all(followed));
        run(load, client, tally, (room, guest, id) -> client.post("/" + room, Map.of(), "[{\"id\":\"" + id + "\",\"text\":\"Kartka z sali\"}]").mapEmpty());
        return tally;
    }

    private Tally measure(Load load, Client client) throws Exception {
        var tally = new Tally(load.posts() * (load.guests() - 1));
        for (int room = 0; room < load.rooms(); room++) {
            var followed = new ArrayList<Future<Void>>();
            Hall hall = halls.get(room);
            for (int guest = 0; guest < load.guests(); guest++) {
                String own = suffix(room, guest);
                followed.add(client.get("/w/" + hall.code() + "/stan", headers(hall, guest)).compose(answer -> {
                    if (answer.status() != 200) {
                        return Future.failedFuture("/stan: " + answer.status() + " " + answer.body());
                    }
                    var said = new JsonObject(answer.body());
                    return client.follow("/w/strumien?przepustka=" + said.getString("pass") + "&od=" + said.getJsonObject("hall").getString("position"), tally,
                            id -> arrived(tally, id, own));
                }));
            }
            wait(Future.all(followed));
        }
        run(load, client, tally, (room, guest, id) -> client.post("/w/" + halls.get(room).code() + "/kartki", headers(halls.get(room), guest), form(id))
                .onSuccess(answer -> tally.refused.addAndGet(answer.status() == 200 ? 0 : 1)).mapEmpty());
        return tally;
    }

    /** How long it takes forty people to join one hall, all at once: the form, and the page that follows it. */
    private void joins(Client client) throws Exception {
        Hall hall = halls.get(379);
        var waits = new ArrayList<Double>();
        var joined = new ArrayList<Future<Object>>();
        for (int guest = 0; guest < 40; guest++) {
            long begun = System.nanoTime();
            String body = "csrf-token=" + encoded(csrf) + "&imie=Nowa+Osoba+" + guest + "&sektor=ngo";
            joined.add(client.post("/w/" + hall.code() + "/wejscie", Map.of("Cookie", "csrf-token=" + csrf, "Content-Type", "application/x-www-form-urlencoded"), body)
                    .compose(answer -> client.get("/w/" + hall.code(), Map.of("Cookie", answer.cookies())))
                    .compose(page -> page.status() == 200 ? Future.succeededFuture(page) : Future.failedFuture("the page after joining: " + page.status()))
                    .map(page -> {
                        synchronized (waits) {
                            waits.add((System.nanoTime() - begun) / 1e6);
                        }
                        return page.status();
                    }));
        }
        wait(Future.all(joined));
        waits.sort(null);
        System.out.printf(Locale.ROOT, "40 guests join one room at once: p50 %.0f ms, p99 %.0f ms%n%n", waits.get(20), waits.get(39));
    }

    private interface Post {
        Future<Void> now(int room, int guest, String id);
    }

    private static void run(Load load, Client client, Tally tally, Post post) throws InterruptedException {
        int all = load.rooms() * load.guests();
        for (int step = 0; step < load.steps(); step++) {
            for (int each = 0; each < all; each++) {
                int room = each % load.rooms();
                int guest = each / load.rooms();
                long at = 1 + (long) step * load.pauseMs() + (load.spread() ? (long) each * load.pauseMs() / all : 0);
                client.vertx().setTimer(at, tick -> IntStream.range(0, load.burst()).forEach(card -> {
                    String id = UUID.randomUUID().toString().substring(0, 28) + suffix(room, guest);
                    tally.posted(id);
                    post.now(room, guest, id);
                }));
            }
        }
        tally.await((long) load.steps() * load.pauseMs() + PATIENCE);
    }

    /** The end of a card's id says who wrote it: one's own card is not waited for. */
    private static void arrived(Tally tally, String id, String own) {
        if (!id.endsWith(own)) {
            tally.arrived(id);
        }
    }

    private static String suffix(int room, int guest) {
        return "%04x%04x".formatted(room, guest);
    }

    private Map<String, String> headers(Hall hall, int guest) {
        return Map.of("Cookie", hall.cookie() + "=" + hall.tokens().get(guest) + "; csrf-token=" + csrf, "Content-Type", "application/x-www-form-urlencoded",
                "Accept", "application/json");
    }

    private String form(String id) {
        return "csrf-token=" + encoded(csrf) + "&id=" + id + "&cwiczenie=W1-2%3Aencounter&tresc=Kartka+z+sali&jezyk=pl";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static double median(List<Tally> rounds, double share) {
        return rounds.stream().mapToDouble(each -> each.percentile(share)).sorted().toArray()[rounds.size() / 2];
    }

    private static String range(List<Tally> rounds) {
        double[] all = rounds.stream().mapToDouble(each -> each.percentile(0.99)).sorted().toArray();
        return String.format(Locale.ROOT, "%.1f-%.1f", all[0], all[all.length - 1]);
    }

    private static <T> T wait(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(5, TimeUnit.MINUTES);
    }
}
