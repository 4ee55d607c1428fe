package pl.pomost.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.access.Door;
import pl.pomost.access.Membership.Kind;
import pl.pomost.access.Scope;
import pl.pomost.directory.PlanState;
import pl.pomost.process.Obstacle;

/** Which remarks have to be known of when a plan is submitted, and which keep it from being accepted. */
class RemarkObstaclesTest {

    private static final LocalDate DAY = LocalDate.of(2028, 1, 31);
    private final Scope coordinator = Door.to(Door.viewer(Set.of(), Door.duty(Kind.COORDINATOR, Door.OWN)), PlanState.RETURNED, false);

    @Test
    void aRemarkThatWasOpenedAgainWaitsForAnAnswerLikeANewOne() {
        Remark fresh = sent(false);
        Remark answered = sent(false);
        answered.answer("Dopisano.", "koordynator", DAY);
        Remark reopened = sent(false);
        reopened.answer("Dopisano.", "koordynator", DAY);
        reopened.reopen("Nie podano kwoty.", "rops", DAY);
        assertThat(obstacles(answered)).isEmpty();
        for (Remark waiting : List.of(fresh, reopened)) {
            assertThat(obstacles(waiting)).singleElement().satisfies(obstacle -> {
                assertThat(obstacle.message()).contains("czeka na odpowiedź powiatu");
                assertThat(obstacle.mustBeConfirmed()).isTrue();
                assertThat(obstacle.blocksAcceptance()).isFalse();
            });
        }
    }

    @Test
    void aBlockingOneBlocksUntilItIsClosed() {
        Remark blocking = sent(true);
        blocking.answer("Dopisano.", "koordynator", DAY);
        assertThat(obstacles(blocking)).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.message()).contains("nie jest zamknięta");
            assertThat(obstacle.blocksAcceptance()).isTrue();
        });
        blocking.close("", "rops", DAY);
        assertThat(obstacles(blocking)).isEmpty();
    }

    private List<Obstacle> obstacles(Remark only) {
        return new RemarkObstacles(new Remarks() {
            @Override
            public List<Remark> of(UUID enrolment) {
                return List.of(only);
            }
        }).of(coordinator);
    }

    private static Remark sent(boolean blocking) {
        Remark remark = Remark.of(new RemarkDraft(Optional.of(10), Optional.empty(), Optional.empty(), Optional.of("B1"), blocking, Optional.of(RemarkTopic.OTHER), "Brak źródła."), 1, 1, "rops", DAY);
        remark.send(DAY);
        return remark;
    }
}
