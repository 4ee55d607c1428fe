package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.process.Obstacle;
import pl.pomost.process.Obstacles;

/**
 * Remarks that stand in the way: blocking ones that are not closed, and those that wait for an answer, for the first time or
 * once more: a remark that was opened again keeps the answer that was not enough.
 */
@ApplicationScoped
class RemarkObstacles implements Obstacles {

    private final Remarks remarks;

    RemarkObstacles(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public List<Obstacle> of(Scope scope) {
        List<Remark> all = remarks.of(scope.requireEnrolment());
        return all.stream().filter(remark -> remark.isSent() || scope.viewer().isRops()).flatMap(remark -> of(remark, scope)).toList();
    }

    private static Stream<Obstacle> of(Remark remark, Scope scope) {
        boolean unanswered = remark.isSent() && remark.state() == RemarkState.OPEN;
        if (!remark.blocks() && !unanswered) {
            return Stream.empty();
        }
        String kind = remark.isBlocking() ? "Uwaga blokująca " : "Uwaga ";
        String message = kind + remark.code() + (unanswered ? " czeka na odpowiedź powiatu." : " nie jest zamknięta.");
        return Stream.of(new Obstacle(message, "/powiaty/" + scope.teryt() + "/uwagi#" + remark.code(), remark.blocks(), unanswered));
    }
}
