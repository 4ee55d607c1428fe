package pl.pomost.export;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values that repeat or sum up others equal them; whoever leaves them out makes no mistake. */
final class DerivedRule implements Rule {

    @Override
    public void check(Spot file, ProcessContext context, Mistakes mistakes) {
        diagnosisVotes(file, context.diagnosisStage(), mistakes);
        file.all("diagnosis/*").forEach(entry -> product(entry, "weight", "influence", "priority_score", mistakes));
        file.all("risks/*").forEach(risk -> product(risk, "probability", "impact", "score", mistakes));
        panel(file, mistakes);
        guests(file, mistakes);
    }

    /** A diagnosis entry's votes are those its source cards got in the workshop where diagnosis is voted on. */
    private static void diagnosisVotes(Spot file, int stage, Mistakes mistakes) {
        Map<String, BigDecimal> votes = new HashMap<>();
        file.all("workshops/*/activities/*/cards/*").forEach(card -> card.text("id").filter(id -> id.startsWith("W" + stage + "-"))
                .ifPresent(id -> votes.put(id, card.whole("votes").orElse(BigDecimal.ZERO))));
        file.all("diagnosis/*").forEach(entry -> entry.whole("votes").ifPresent(stated -> {
            BigDecimal sum = entry.all("source_cards/*").flatMap(spot -> spot.text().stream()).distinct()
                    .map(votes::get).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
            equal(entry.pointerTo("votes"), stated, sum, "suma kropek z kart źródłowych warsztatu " + stage, mistakes);
        }));
    }

    private static void product(Spot entry, String one, String other, String result, Mistakes mistakes) {
        if (!mistakes.sound(entry.pointerTo(one)) || !mistakes.sound(entry.pointerTo(other))) {
            return;
        }
        Optional<BigDecimal> product = entry.whole(one).flatMap(a -> entry.whole(other).map(a::multiply));
        entry.whole(result).ifPresent(stated -> product.ifPresent(value -> equal(entry.pointerTo(result), stated, value,
                "iloczyn pól „%s” i „%s”".formatted(Labels.of(one), Labels.of(other)), mistakes)));
    }

    private static void panel(Spot file, Mistakes mistakes) {
        file.one("panel").flatMap(panel -> panel.whole("attendance_total")).ifPresent(stated -> {
            BigDecimal sum = file.all("panel/attendance/*").flatMap(spot -> spot.whole().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
            equal("/panel/attendance_total", stated, sum, "suma osób z pola attendance", mistakes);
        });
    }

    private static void guests(Spot file, Mistakes mistakes) {
        Map<String, Spot> guests = file.all("guests/*").filter(guest -> guest.text("id").isPresent())
                .collect(Collectors.toMap(guest -> guest.text("id").orElseThrow(), guest -> guest, (first, second) -> first));
        file.all("workshops/*/attendance/*").forEach(present -> present.text("guest").map(guests::get).ifPresent(guest -> {
            for (String field : new String[] {"name", "institution"}) {
                present.text(field).filter(stated -> guest.text(field).filter(stated::equals).isEmpty())
                        .ifPresent(stated -> mistakes.add(present.pointerTo(field),
                                "Na liście gości (guests) jest tu %s. Wpisz to samo albo usuń to pole."
                                        .formatted(guest.text(field).map(Words::quoted).orElse("brak wartości"))));
            }
        }));
    }

    private static void equal(String pointer, BigDecimal stated, BigDecimal derived, String what, Mistakes mistakes) {
        if (stated.compareTo(derived) != 0) {
            mistakes.add(pointer, "Jest %s, a %s to %s. Popraw liczbę albo usuń to pole."
                    .formatted(Words.shortened(stated.toString()), what, Words.shortened(derived.toString())));
        }
    }
}
