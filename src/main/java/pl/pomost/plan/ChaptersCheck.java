package pl.pomost.plan;

import java.util.List;
import java.util.stream.Stream;
import pl.pomost.plan.PlanFacts.Chapter;
import pl.pomost.plan.PlanFacts.Entry;

/** F3: every required chapter is filled and no entry is left as merely reported. Likely doubles are hinted at. */
final class ChaptersCheck implements AutomaticCheck {

    @Override
    public CriterionCheck judge(PlanFacts facts) {
        List<Chapter> required = facts.writing().chapters().stream().filter(Chapter::required).toList();
        List<Entry> reported = facts.situation().diagnosis().stream().filter(entry -> entry.status().equals("reported")).toList();
        Stream<Finding> empty = required.stream().filter(chapter -> !chapter.filled()).map(chapter -> Finding.blocking("F3", "chapter",
                String.valueOf(chapter.number()), "Rozdział %d „%s” jest pusty.".formatted(chapter.number(), chapter.title())));
        Stream<Finding> open = reported.stream().map(entry -> Finding.blocking("F3", "diagnosis", entry.code(),
                entry.code() + ": wpis nadal w stanie „zgłoszony”; potwierdź go, scal albo odrzuć."));
        String evidence = "Wypełnione rozdziały obowiązkowe: %d z %d; wpisy zgłoszone, jeszcze bez decyzji: %d.".formatted(
                required.stream().filter(Chapter::filled).count(), required.size(), reported.size());
        return CriterionCheck.judged("F3", true, evidence, Stream.of(empty, open, optional(facts), doubles(facts)).flatMap(all -> all).toList());
    }

    /** An optional chapter may be missing, but somebody should have decided that. */
    private static Stream<Finding> optional(PlanFacts facts) {
        return facts.writing().chapters().stream().filter(chapter -> !chapter.required() && (chapter.leftOut().isPresent() || !chapter.filled()))
                .map(chapter -> Finding.info("F3", "make_up", "", chapter.leftOut()
                        .map(reason -> "Rozdział „%s” pominięto. Powód: %s".formatted(chapter.title(), reason))
                        .orElseGet(() -> "Rozdział „%s” jest pusty: napisz go albo pomiń i podaj powód.".formatted(chapter.title()))));
    }

    /** Cards of one type that the room put in one group often say the same; not all doubles are found so. */
    private static Stream<Finding> doubles(PlanFacts facts) {
        return facts.room().groups().stream().flatMap(group -> group.cardsByType().values().stream()
                .filter(cards -> cards.size() > 1).map(cards -> Finding.info("F3", "group", group.code(),
                        String.join(", ", cards) + ": karty podobne, rozważ połączenie.")));
    }
}
