package pl.pomost.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import pl.pomost.shared.PolishDates;

/** P3 D2 V2 S2 A3 A4 B2 M2 G1 L3: what helps whoever judges them, in figures. Says nothing of what has not begun. */
final class JudgedHints implements Hints {

    private static final String PLAN = "plan";
    private static final int STEPS = 3;

    @Override
    public Stream<Finding> about(PlanFacts facts) {
        return facts.judged().stream().flatMap(judged -> Stream.of(consultation(judged, facts), diagnosis(judged, facts), vision(judged, facts), standards(judged),
                balance(judged), vulnerable(judged), money(judged), measuring(judged), links(judged), summaries(judged)).flatMap(hints -> hints));
    }

    private static Stream<Finding> consultation(JudgedFacts judged, PlanFacts facts) {
        if (judged.consultation().isEmpty()) {
            return facts.course().actions().isEmpty() ? Stream.empty() : Stream.of(hint("P3", "Nie wpisano jeszcze konsultacji."));
        }
        var held = judged.consultation().get();
        String several = held.held() == 1 ? "" : "Konsultacje: %d%s. ".formatted(held.held(), held.last().map(day -> ", ostatnie do " + PolishDates.inWords(day)).orElse(""));
        return Stream.of(hint("P3", several + (held.unanswered() == 0 ? "Uwagi z konsultacji: %d, każda ma odpowiedź.".formatted(held.remarks())
                : "Uwagi z konsultacji bez odpowiedzi: %d z %d.".formatted(held.unanswered(), held.remarks()))));
    }

    private static Stream<Finding> diagnosis(JudgedFacts judged, PlanFacts facts) {
        return facts.situation().diagnosis().isEmpty() ? Stream.empty() : Stream.of(hint("D2", "Potwierdzone wpisy o potrzebach imigrantów: %d, instytucji: %d, społeczności przyjmującej: %d."
                .formatted(count(judged.concerned(), "immigrants"), count(judged.concerned(), "institution"), count(judged.concerned(), "host_society"))));
    }

    private static Stream<Finding> vision(JudgedFacts judged, PlanFacts facts) {
        return facts.course().goals().isEmpty() || judged.visionless().isEmpty() ? Stream.empty()
                : Stream.of(Finding.info("V2", "vision", "", "Brak zdania wizji: " + String.join(", ", judged.visionless()) + "."));
    }

    private static Stream<Finding> standards(JudgedFacts judged) {
        return Stream.concat(judged.leaps().stream().map(code -> Finding.info("S2", "standard", code, code + ": wzrost o co najmniej dwa poziomy w 12 miesięcy, sprawdź, czy to realne.")),
                judged.unsupported().stream().map(code -> Finding.info("S2", "standard", code, code + ": poziom ma wzrosnąć, ale żadne działanie go nie podnosi.")));
    }

    private static Stream<Finding> balance(JudgedFacts judged) {
        if (judged.goalsByStep().isEmpty()) {
            return Stream.empty();
        }
        String steps = LongStream.rangeClosed(1, STEPS).mapToObj(step -> "krok %d – %d".formatted(step, judged.goalsByStep().getOrDefault((int) step, 0L)))
                .collect(Collectors.joining(", "));
        return Stream.of(hint("A3", "Cele: %s. Działania także dla społeczności przyjmującej: %d z %d.".formatted(steps, judged.forWhom().forHostSociety(), judged.forWhom().actions())));
    }

    private static Stream<Finding> vulnerable(JudgedFacts judged) {
        List<String> forgotten = judged.forWhom().vulnerable().entrySet().stream().filter(group -> group.getValue() == 0).map(Map.Entry::getKey).toList();
        return judged.forWhom().actions() == 0 || forgotten.isEmpty() ? Stream.empty()
                : Stream.of(hint("A4", "Grupy, których nie wymienia żadne działanie: " + String.join(", ", forgotten) + "."));
    }

    private static Stream<Finding> money(JudgedFacts judged) {
        return judged.money().unsecured().isEmpty() ? Stream.empty() : Stream.of(hint("B2", "Rok %s, źródła jeszcze niezapewnione: %s.".formatted(judged.money().year(),
                String.join(", ", judged.money().unsecured()))));
    }

    private static Stream<Finding> measuring(JudgedFacts judged) {
        return judged.unmeasured().stream().map(code -> Finding.info("M2", "indicator", code, code + ": nie wiadomo, kto mierzy albo jak często."));
    }

    private static Stream<Finding> links(JudgedFacts judged) {
        return Stream.of(hint("G1", judged.links() == 0 ? "W metryce nie ma dokumentów, z którymi plan się łączy." : "Dokumenty, z którymi plan się łączy: %d.".formatted(judged.links())));
    }

    private static Stream<Finding> summaries(JudgedFacts judged) {
        return judged.summaries().stream().map(key -> Finding.info("L3", "narrative", key, "To streszczenie nie jest jeszcze napisane."));
    }

    private static long count(Map<String, Long> counts, String key) {
        return counts.getOrDefault(key, 0L);
    }

    private static Finding hint(String criterion, String message) {
        return Finding.info(criterion, PLAN, "", message);
    }
}
