package pl.pomost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import pl.pomost.access.Viewer;
import pl.pomost.shared.Problem;

/** Many search at once. */
class SearchInTurnTest {

    private static final Viewer KNOWN = new Viewer(Optional.empty(), "Anna", "anna", Set.of(), Set.of());

    @Test
    void thoseWhoAreNotLoggedInWaitForEachOtherAndStandInNobodysWay() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var search = new SearchInTurn(new Search(null, null, null, null) {
            @Override
            public Found find(Viewer viewer, String asked, Filter filter, int page) {
                if (asked.equals("slow")) {
                    begun.countDown();
                    until(go);
                }
                return Found.nothing();
            }
        }, Duration.ZERO);
        CompletableFuture<Found> first = CompletableFuture.supplyAsync(() -> search.find(Viewer.NOBODY, "slow", Filter.NONE, 1), task -> new Thread(task).start());
        begun.await();

        assertThatThrownBy(() -> search.find(Viewer.NOBODY, "quick", Filter.NONE, 1)).isInstanceOfSatisfying(Problem.class, refused -> {
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.retryAfter()).isPresent();
        });
        assertThat(search.find(KNOWN, "quick", Filter.NONE, 1)).isEqualTo(Found.nothing());

        go.countDown();
        first.join();
        assertThat(search.find(Viewer.NOBODY, "quick", Filter.NONE, 1)).as("its turn is given back").isEqualTo(Found.nothing());
    }

    private static void until(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
