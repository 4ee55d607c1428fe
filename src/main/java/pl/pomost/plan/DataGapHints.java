package pl.pomost.plan;

import java.util.stream.Stream;
import pl.pomost.plan.PlanFacts.DataRequest;

/** D4: missing data that nobody has promised to bring. */
final class DataGapHints implements Hints {

    @Override
    public Stream<Finding> about(PlanFacts facts) {
        Stream<Finding> cards = facts.room().dataRequests().stream().filter(request -> !request.someone() || !request.deadline())
                .map(request -> Finding.info("D4", "card", request.card(),
                        "%s: brak %s przy brakujących danych.".formatted(request.card(), missing(request))));
        Stream<Finding> entries = facts.situation().diagnosis().stream()
                .filter(entry -> entry.standing() && entry.dataGap() && entry.gapPlan().isBlank())
                .map(entry -> Finding.info("D4", "diagnosis", entry.code(), entry.code() + ": luka danych bez sposobu uzupełnienia."));
        return Stream.concat(cards, entries);
    }

    private static String missing(DataRequest request) {
        return request.someone() ? "terminu" : request.deadline() ? "osoby" : "osoby i terminu";
    }
}
