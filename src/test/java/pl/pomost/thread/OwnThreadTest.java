package pl.pomost.thread;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.Enrolments;
import pl.pomost.testing.LocalStackResource;

/** The thread of one process never leads into another, whatever the table of links holds. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class OwnThreadTest {

    @Inject
    Beads beads;
    @Inject
    ThreadLinks links;
    @Inject
    Enrolments enrolments;

    private final UUID stranger = UUID.randomUUID();

    @AfterEach
    void restore() {
        QuarkusTransaction.requiringNew().run(() -> links.delete("fromId", stranger));
    }

    @Test
    void theLineThroughAThingStaysInItsProcess() {
        Bead goal = goal();
        List<Bead> before = around(goal);
        QuarkusTransaction.requiringNew().run(() -> {
            links.persist(new ThreadLink(enrolment("2262"), Knot.ACTION, stranger, Knot.GOAL, goal.id(), 0));
            links.persist(new ThreadLink(enrolment("2262"), Knot.ACTION, stranger, Knot.GOAL, UUID.randomUUID(), 1));
        });
        assertThat(around(goal)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(QuarkusTransaction.requiringNew().call(() -> beads.around(enrolment("2206"), Knot.GOAL, goal.id()))).containsExactly(goal);
    }

    @Test
    void onlyLinksOfTheOwnProcessAreChangedAndForgotten() {
        Bead goal = goal();
        long own = QuarkusTransaction.requiringNew().call(() -> links.count("toId", goal.id()));
        QuarkusTransaction.requiringNew().run(() -> {
            links.persist(new ThreadLink(enrolment("2262"), Knot.ACTION, stranger, Knot.GOAL, goal.id(), 0));
            links.forget(enrolment("2206"), goal.id());
            links.change(enrolment("2206"), Knot.ACTION, stranger, Knot.GOAL, List.of(), List.of(goal.id()));
            links.replace(enrolment("2206"), Knot.ACTION, stranger, Knot.GOAL, List.of());
        });
        assertThat(QuarkusTransaction.requiringNew().call(() -> links.count("toId", goal.id()))).isEqualTo(own + 1);
    }

    private List<Bead> around(Bead goal) {
        return QuarkusTransaction.requiringNew().call(() -> beads.around(enrolment("2205"), Knot.GOAL, goal.id()));
    }

    private Bead goal() {
        return beads.ofKinds(enrolment("2205"), List.of(Knot.GOAL)).get(0);
    }

    private UUID enrolment(String teryt) {
        return enrolments.of(teryt, Optional.empty()).orElseThrow().id();
    }
}
