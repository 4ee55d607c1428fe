package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.files.Scan;

/** The documents of strategies that lie with a plan, for what goes out with it. */
@ApplicationScoped
public class StrategyDocuments {

    private final Plans plans;
    private final StrategyFiles files;

    StrategyDocuments(Plans plans, StrategyFiles files) {
        this.plans = plans;
        this.files = files;
    }

    /** @param title of the strategy */
    public record Kept(String title, Scan document) {
    }

    /** In the order in which they were attached, each read when it is asked for. Callers hand in an enrolment of which they may see everything, and a transaction. */
    public Stream<Kept> of(UUID enrolment) {
        return plans.findByIdOptional(enrolment).stream().flatMap(plan -> plan.strategies().stream())
                .flatMap(strategy -> strategy.kept().flatMap(file -> files.of(enrolment, file.sha256())).map(file -> new Kept(strategy.title(), file.document())).stream());
    }
}
