package pl.pomost.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicTest {

    private final Topic topic = new Topic("abc", new Rush());

    @Test
    void whoeverMissedSomethingIsToldItInOrderAndOnce() {
        IntStream.rangeClosed(1, 5).forEach(each -> topic.publish("card", "{\"n\":" + each + "}"));
        Topic.Portion missed = topic.after(2, 64).orElseThrow();
        assertThat(missed.upTo()).isEqualTo(5);
        assertThat(missed.bytes().toString()).isEqualTo("""
                id: abc-3
                event: card
                data: {"n":3}

                id: abc-4
                event: card
                data: {"n":4}

                id: abc-5
                event: card
                data: {"n":5}

                """);
        assertThat(topic.after(5, 64).orElseThrow().upTo()).isEqualTo(5);
    }

    @Test
    void aPortionIsNeverLargerThanAskedFor() {
        IntStream.rangeClosed(1, 100).forEach(each -> topic.publish("card", "{}"));
        assertThat(topic.after(0, 64).orElseThrow().upTo()).isEqualTo(64);
        assertThat(topic.after(64, 64).orElseThrow().upTo()).isEqualTo(100);
    }

    @Test
    void whatIsNoLongerKeptCannotBeToldOneByOne() {
        IntStream.rangeClosed(1, Topic.KEPT + 10).forEach(each -> topic.publish("card", "{}"));
        assertThat(topic.after(10, 64)).isEmpty();
        assertThat(topic.after(11, 64)).isPresent();
        assertThat(topic.after(0, 64)).isEmpty();
    }

    @Test
    void wordsThatWereTakenBackAreToldToNobodyWhoComesLater() {
        topic.publish("card", "{\"text\":\"słowa\"}");
        topic.forget();
        topic.publish("gone", "[]");
        assertThat(topic.after(0, 64)).isEmpty();
        assertThat(topic.after(1, 64).orElseThrow().bytes().toString()).contains("gone").doesNotContain("słowa");
        topic.forget();
        assertThat(topic.after(2, 64).orElseThrow().upTo()).isEqualTo(2);
        assertThat(topic.after(1, 64)).isEmpty();
    }

    @Test
    void largeMessagesPushTheOlderOutAndGoOneByOne() {
        String large = "\"" + "x".repeat(100_000) + "\"";
        IntStream.rangeClosed(1, 100).forEach(each -> topic.publish("state", large));
        assertThat(topic.after(0, 64)).isEmpty();
        assertThat(topic.after(98, 64).orElseThrow().upTo()).isEqualTo(99);
        assertThat(IntStream.range(0, 100).filter(number -> topic.after(number, 64).isPresent()).count()).isEqualTo(Topic.KEPT_BYTES / 100_050);
    }

    @Test
    void placesOfAnotherTimeAreNotTakenForThoseOfNow() {
        topic.publish("card", "{}");
        assertThat(topic.number("abc-1")).isEqualTo(Optional.of(1L));
        assertThat(topic.number("xyz-1")).isEmpty();
        assertThat(topic.number("")).isEmpty();
        assertThat(topic.number("abc-1e9")).isEmpty();
        assertThat(topic.after(7, 64)).as("a place that has not been yet").isEmpty();
    }
}
