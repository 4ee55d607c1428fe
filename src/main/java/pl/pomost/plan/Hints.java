package pl.pomost.plan;

import java.util.stream.Stream;

/** What may help a person who judges a criterion; never a verdict, so never blocking. */
interface Hints {

    Stream<Finding> about(PlanFacts facts);
}
