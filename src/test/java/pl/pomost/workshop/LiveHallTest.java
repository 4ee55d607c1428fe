package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.pomost.live.Rush;
import pl.pomost.live.Topics;
import pl.pomost.shared.JsonColumns;

class LiveHallTest {

    private final AtomicInteger readings = new AtomicInteger();
    private final LiveHall hall = new LiveHall(UUID.randomUUID(), new HallState(10, "open", "ABCDEF", Optional.of("W1-2"), true, false, List.of("W1-2"), Optional.empty(),
            Optional.empty(), Optional.empty(), 3, new LinkedHashMap<>(), List.of(), Ledger.EMPTY, new HallExtras("", false, Map.of(), List.of())), Map.of("W1-2", "W1-2", "W1-4", "W1-4"), new Topics(new Rush()).open(),
            new HallWords(Clock.systemUTC()), readings::incrementAndGet);

    @Test
    void whatWasCommittedTogetherIsToldInOneMessageOfEachKind() throws Exception {
        hall.hear(IntStream.rangeClosed(11, 50).mapToObj(seq -> card(seq, "W1-2")).toList());
        assertThat(hall.topic().position()).endsWith("-1");
        hall.hear(List.of(card(51, "W1-2"), card(52, "W1-4"), card(53, "W1-4"), came(54), came(55)));
        assertThat(hall.topic().position()).as("shown cards, counts of hidden ones, who is here").endsWith("-4");
        JsonNode now = JsonColumns.mapper().readTree(hall.snapshot());
        assertThat(now.at("/cards")).hasSize(41).noneMatch(card -> card.path("step").asText().equals("W1-4"));
        assertThat(now.at("/state/counts/W1-4").asInt()).isEqualTo(2);
        assertThat(now.at("/state/present").asInt()).isEqualTo(5);
        assertThat(readings).as("nothing had to be read").hasValue(0);
    }

    @Test
    void whenSomebodyIsAskedToLeaveAllPhonesAskWhetherTheyMayStayAndNobodyIsNamed() {
        hall.hear(List.of(new Told(UUID.randomUUID(), 11, "attendance-removed", UUID.randomUUID(), Map.of())));
        assertThat(hall.topic().position()).as("one message without a word").endsWith("-1");
        assertThat(readings).as("who is here is counted anew").hasValue(1);
    }

    @Test
    void whatIsHeardTooEarlyWaitsForWhatIsBeforeItAndWhatIsHeardTwiceIsTakenOnce() {
        hall.hear(List.of(card(13, "W1-2"), card(14, "W1-2")));
        assertThat(hall.shown()).isEmpty();
        assertThat(readings).hasValue(1);
        hall.hear(List.of(card(11, "W1-2"), card(12, "W1-2")));
        hall.hear(List.of(card(12, "W1-2")));
        assertThat(hall.shown()).extracting(HallCard::code).containsExactly("W1-011", "W1-012", "W1-013", "W1-014");
        assertThat(hall.isStuck()).isFalse();
    }

    private static Told card(long seq, String step) {
        return new Told(UUID.randomUUID(), seq, "card-added", UUID.randomUUID(), Map.of("activity", text(step), "code", text("W1-%03d".formatted(seq)), "type", text("encounter"),
                "text", text("Spotykam ich w sklepie"), "lang", text("pl")));
    }

    private static Told came(long seq) {
        return new Told(UUID.randomUUID(), seq, "attendance-added", UUID.randomUUID(), Map.of("channel", text("device")));
    }

    private static JsonNode text(String value) {
        return TextNode.valueOf(value);
    }
}
