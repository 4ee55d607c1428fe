package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.FieldType;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.PersonalData;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.PolishDates;

/**
 * The words of a drafted summary: who was there by sector, what came out of each item of the agenda, what stays open, first
 * steps. Laid out as all texts of the plan are: a short line is a heading, a line with a hyphen is a point.
 */
record SummaryDraft(Agenda agenda, Scenario scenario, List<CardRow> cards, List<Cluster> groups, Ledger ledger, LocalDate today) {

    /** Of an item; the board has all of them. */
    private static final int MOST = 5;
    private static final int LONGEST = 240;
    private static final Map<String, String> CHANNELS = Map.of(Channels.DEVICE, "telefony", Channels.SCRIBE, "notowane na sali", Channels.PAPER, "papier");

    /** Something that got dots: a group, or a card that is in none. */
    private record Result(String words, List<UUID> cards, int size, long dots) {
    }

    /** @param sectors people who were there, by name of their sector */
    String words(Map<String, Long> sectors) {
        var parts = new ArrayList<String>();
        parts.add(present(sectors));
        agenda.items().forEach(item -> section(item).ifPresent(parts::add));
        part("Odłożone na parking", cards.stream().filter(card -> card.redacted().isEmpty() && card.held().equals(Optional.of(Held.PARKED))).limit(2L * MOST).map(card -> shown(card.text())))
                .ifPresent(parts::add);
        part("Pytania otwarte", said().filter(card -> card.text().strip().endsWith("?")).limit(MOST).map(card -> shown(card.text()))).ifPresent(parts::add);
        part("Pierwsze kroki", said().flatMap(card -> step(card).stream()).limit(2L * MOST)).ifPresent(parts::add);
        String all = String.join("\n\n", parts);
        return all.length() <= Workshop.SUMMARY_LIMIT ? all : all.substring(0, Workshop.SUMMARY_LIMIT);
    }

    private static String present(Map<String, Long> sectors) {
        long all = sectors.values().stream().mapToLong(Long::longValue).sum();
        return "Kto był\n- Razem: " + Plurals.of(all, "osoba", "osoby", "osób")
                + sectors.entrySet().stream().map(each -> "\n- " + each.getKey() + ": " + each.getValue()).collect(Collectors.joining());
    }

    private Optional<String> section(Agenda.Item item) {
        List<CardRow> own = said().filter(card -> item.has(card.activity())).toList();
        List<Result> results = Stream.concat(groups.stream().map(group -> grouped(group, own)).filter(each -> each.size() > 0),
                        own.stream().filter(card -> card.cluster().isEmpty()).map(this::single))
                .sorted(Comparator.comparing(Result::dots).thenComparing(Result::size).reversed()).toList();
        List<String> points = new ArrayList<>();
        long unchecked = own.stream().filter(CardRow::unchecked).count();
        points.add("Kartki: " + own.size() + (unchecked == 0 ? "" : ", w tym z papieru jeszcze niesprawdzone: " + unchecked) + (results.size() > MOST ? ". Najwyżej:" : "."));
        results.stream().limit(MOST).map(each -> each.words() + dots(each)).forEach(points::add);
        return own.isEmpty() ? Optional.empty() : part(item.title(), points.stream());
    }

    private Result grouped(Cluster group, List<CardRow> own) {
        List<UUID> inside = own.stream().filter(card -> card.cluster().equals(Optional.of(group.id()))).map(CardRow::id).toList();
        return new Result("„" + shown(group.title()) + "” (" + Plurals.of(inside.size(), "kartka", "kartki", "kartek") + ")", inside, inside.size(), total(inside));
    }

    private Result single(CardRow card) {
        return new Result(shown(card.text()), List.of(card.id()), 1, total(List.of(card.id())));
    }

    private long total(List<UUID> ids) {
        return ledger.of(ids, Dots.IMPORTANCE).total();
    }

    /** " – Jak ważne? 14 (telefony 9, papier 5)", for each question that it got dots to. */
    private String dots(Result result) {
        return ledger.sums().stream().map(Ledger.Sum::question).distinct().sorted().map(question -> {
            Ledger.Tally tally = ledger.of(result.cards(), question);
            String split = tally.byChannel().entrySet().stream().map(each -> CHANNELS.get(each.getKey()) + " " + each.getValue()).collect(Collectors.joining(", "));
            return tally.total() == 0 ? "" : "; " + scenario.voteQuestion(question).map(each -> each.text().pl()).orElse(question) + " " + tally.total() + " (" + split + ")";
        }).collect(Collectors.joining());
    }

    /** A card on which somebody has written until when. */
    private Optional<String> step(CardRow card) {
        return scenario.cardType(card.type()).flatMap((CardType type) -> type.typedFields().stream().filter(field -> field.type() == FieldType.DATE)
                .map(field -> card.fields().get(field.key())).filter(value -> value != null && value.isTextual()).map(JsonNode::asText).findFirst())
                .flatMap(SummaryDraft::day).map(day -> shown(card.text()) + " (do " + PolishDates.inWords(day) + ")");
    }

    /** A process file may carry any text where a day goes. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Cards whose words are still there and that nobody holds back. */
    private Stream<CardRow> said() {
        return cards.stream().filter(card -> card.redacted().isEmpty() && card.held().isEmpty());
    }

    private static Optional<String> part(String heading, Stream<String> points) {
        String all = points.map(point -> "\n- " + point).collect(Collectors.joining());
        return all.isEmpty() ? Optional.empty() : Optional.of(heading + all);
    }

    /** In one line, without what may tell of a particular person. */
    private String shown(String text) {
        String line = PersonalData.without(text, today).replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }
}
