package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.process.Obstacle;
import pl.pomost.review.PathRules.Door;
import pl.pomost.review.PathRules.Standing;

/** What a reviewer or approver can do with a plan now, and what keeps it from being accepted: asked of the same rules as the step itself. */
@ApplicationScoped
public class ReviewDoors {

    private final Standings standings;

    ReviewDoors(Standings standings) {
        this.standings = standings;
    }

    /** @param obstacles of acceptance, whoever decides */
    public record Doors(Door startFormal, Door startSubstantive, Door giveBack, Door accept, List<Obstacle> obstacles) {
    }

    @Transactional
    public Doors of(Scope scope) {
        Standing standing = standings.of(scope);
        return new Doors(PathRules.door(Transition.START_FORMAL_CHECK, standing), PathRules.door(Transition.START_SUBSTANTIVE_REVIEW, standing),
                PathRules.door(Transition.RETURN, standing), PathRules.door(Transition.ACCEPT, standing),
                standing.obstacles().stream().filter(Obstacle::blocksAcceptance).toList());
    }
}
