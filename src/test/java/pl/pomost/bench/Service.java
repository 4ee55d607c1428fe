package pl.pomost.bench;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import pl.pomost.bench.Client.Answer;
import pl.pomost.bench.Halls.Hall;

/** The service under load, as phones use it. */
final class Service implements Target {

    private final int port;
    private final long process;
    private final List<Hall> halls;
    private final Map<Integer, JsonObject> snapshots = new HashMap<>();
    private String csrf = "";
    private int first;

    /** @param process its id, for its memory */
    Service(int port, long process, List<Hall> halls) {
        this.port = port;
        this.process = process;
        this.halls = halls;
    }

    /** From now on rooms are other halls: a workshop begins with an empty board, and not with the thousands of cards of the round before. */
    void moveOn(int rooms) {
        first = (first + rooms) % HallsBench.ROOMS;
        snapshots.clear();
    }

    private Hall hall(int room) {
        return halls.get(room < HallsBench.ROOMS ? (first + room) % HallsBench.ROOMS : room);
    }

    @Override
    public Client client() throws InterruptedException, ExecutionException, TimeoutException {
        var client = new Client(port);
        csrf = Client.wait(client.get("/w", Map.of())).cookies().replaceAll(".*csrf-token=([^;]*).*", "$1");
        return client;
    }

    /** As phones do before they open their stream: each asks how things stand. */
    @Override
    public void enter(Client client, int room, int guests) throws InterruptedException, ExecutionException, TimeoutException {
        List<Future<Answer>> states = IntStream.range(0, guests).mapToObj(guest -> client.get("/w/" + hall(room).code() + "/stan", headers(room, guest))
                .compose(answer -> answer.require(200))).toList();
        Client.wait(Future.all(states));
        snapshots.put(room, new JsonObject(states.get(0).result().body()));
    }

    @Override
    public String stream(int room) {
        JsonObject said = snapshots.get(room);
        return "/w/strumien?przepustka=" + said.getString("pass") + "&od=" + said.getJsonObject("hall").getString("position");
    }

    @Override
    public Future<Answer> post(Client client, int room, int guest, String id) {
        String body = "csrf-token=" + encoded(csrf) + "&id=" + id + "&cwiczenie=W1-2%3Aencounter&tresc=Kartka+" + Tally.words(id) + "&jezyk=pl";
        return client.post("/w/" + hall(room).code() + "/kartki", headers(room, guest), body).compose(answer -> answer.require(200));
    }

    /** The form with a name, and the page that follows it. */
    @Override
    public Future<Answer> join(Client client, int room, int guest) {
        Hall hall = hall(room);
        String body = "csrf-token=" + encoded(csrf) + "&imie=Nowa+Osoba+" + guest + "&sektor=ngo";
        return client.post("/w/" + hall.code() + "/wejscie", Map.of("Cookie", "csrf-token=" + csrf, "Content-Type", "application/x-www-form-urlencoded"), body)
                .compose(answer -> answer.require(303)).compose(answer -> client.get("/w/" + hall.code(), Map.of("Cookie", answer.cookies())))
                .compose(page -> page.require(200));
    }

    @Override
    public int memory() {
        try {
            var lines = new ArrayList<>(Files.readAllLines(Path.of("/proc/" + process + "/status")));
            lines.removeIf(line -> !line.startsWith("VmRSS"));
            return Integer.parseInt(lines.get(0).replaceAll("\\D", "")) / 1024;
        } catch (IOException e) {
            return 0;
        }
    }

    private Map<String, String> headers(int room, int guest) {
        Hall hall = hall(room);
        return Map.of("Cookie", hall.cookie() + "=" + hall.tokens().get(guest) + "; csrf-token=" + csrf, "Content-Type", "application/x-www-form-urlencoded",
                "Accept", "application/json");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
