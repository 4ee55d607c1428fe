package pl.pomost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Gminas;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.export.ReplaceProcess;
import pl.pomost.review.Opinions;
import pl.pomost.review.PathReset;
import pl.pomost.shared.JsonColumns;

/** The plan of the demo that is in review, for the tests that look at one: a start with the demo has it, tests begin without. */
@ApplicationScoped
public class PlanInReview {

    public static final String TERYT = "2207";

    private final DemoReview review;
    private final PathReset path;
    private final ReplaceProcess replace;
    private final Powiats powiats;
    private final Gminas gminas;
    private final Editions editions;

    PlanInReview(DemoReview review, PathReset path, ReplaceProcess replace, Powiats powiats, Gminas gminas, Editions editions) {
        this.review = review;
        this.path = path;
        this.replace = replace;
        this.powiats = powiats;
        this.gminas = gminas;
        this.editions = editions;
    }

    @ActivateRequestContext
    public void begin() {
        review.take(ReviewScript.read());
    }
}
