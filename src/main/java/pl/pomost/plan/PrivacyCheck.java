package pl.pomost.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.plan.PlanFacts.Text;
import pl.pomost.shared.PersonalData;
import pl.pomost.shared.Pesel;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.Suspicion;

/** L1: no personal numbers, private contacts, homes or names of people in any text; small numbers of people are hidden in public and so must not be told in words. */
final class PrivacyCheck implements AutomaticCheck {

    private static final Pattern HIDDEN = Pattern.compile("(?iu)(mniej niż|poniżej)[ \u00A0](pięci|5)");

    @Override
    public CriterionCheck judge(PlanFacts facts) {
        List<Text> texts = facts.writing().texts();
        List<Finding> small = small(facts).toList();
        List<Finding> words = words(facts);
        if (texts.isEmpty() && small.isEmpty()) {
            return CriterionCheck.notApplicable("L1", true, "Nie ma jeszcze żadnych treści.");
        }
        List<Finding> personal = texts.stream().flatMap(text -> personal(text, facts.frame().asOf()).stream()).toList();
        List<Finding> particular = texts.stream().flatMap(text -> particular(text, facts.frame().asOf()).stream()).toList();
        return CriterionCheck.judged("L1", true, "Sprawdzono %s; możliwe numery PESEL: %d, nazwane osoby, adresy domów i prywatne kontakty: %d, małe liczby osób: %d, w słowach: %d.".formatted(
                Plurals.of(texts.size(), "tekst", "teksty", "tekstów"), personal.size(), particular.size(), small.size(), words.size()),
                Stream.of(personal, particular, small, words).flatMap(List::stream).toList());
    }

    private static Optional<Finding> personal(Text text, LocalDate asOf) {
        List<MatchResult> numbers = Pesel.in(text.words(), asOf).toList();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        boolean named = numbers.stream().anyMatch(number -> Pesel.withName(text.words(), number));
        return Optional.of(Finding.blocking("L1", text.kind(), text.code(),
                "%s: możliwy numer PESEL%s – wstrzymaj publikację, poproś o usunięcie.".formatted(text.code(), named ? " i imię z nazwiskiem" : "")));
    }

    /**
     * What is less sure than a number: contacts and children's names warn and do not block. Somebody who is called by name, or
     * a home, blocks. A text that is blocked already is not named twice.
     */
    private static Optional<Finding> particular(Text text, LocalDate asOf) {
        List<Suspicion> found = PersonalData.in(text.words(), asOf);
        if (found.isEmpty() || found.stream().anyMatch(each -> each.kind() == Suspicion.Kind.PERSONAL_NUMBER)) {
            return Optional.empty();
        }
        String kinds = found.stream().map(each -> word(each.kind())).distinct().collect(Collectors.joining(", "));
        String message = "%s: możliwe dane osobowe (%s) – napisz ogólniej; publicznie tego nie pokazujemy.".formatted(text.code(), kinds);
        boolean named = found.stream().anyMatch(each -> each.kind() == Suspicion.Kind.PERSON || each.kind() == Suspicion.Kind.HOME);
        return Optional.of(named ? Finding.blocking("L1", text.kind(), text.code(), message) : Finding.warning("L1", text.kind(), text.code(), message));
    }

    private static String word(Suspicion.Kind kind) {
        return switch (kind) {
            case PERSONAL_NUMBER -> "numer PESEL";
            case TELEPHONE -> "prywatny telefon";
            case MAIL -> "prywatny e-mail";
            case CHILD -> "imię dziecka";
            case PERSON -> "nazwana osoba";
            case HOME -> "adres domu";
        };
    }

    private static Stream<Finding> small(PlanFacts facts) {
        int limit = facts.frame().limits().smallCount();
        Stream<Finding> entries = facts.situation().diagnosis().stream().filter(PlanFacts.Entry::standing)
                .filter(entry -> entry.persons() && small(entry.scale(), limit) && !HIDDEN.matcher(entry.description()).find())
                .map(entry -> warning("diagnosis", entry.code(), limit));
        Stream<Finding> counts = facts.situation().counts().stream().filter(count -> count.persons() && small(count.value(), limit))
                .map(count -> warning("data_point", count.code(), limit));
        return Stream.concat(entries, counts);
    }

    /** What somebody wrote themselves. The own small number of an entry is hidden or was decided about. */
    private static List<Finding> words(PlanFacts facts) {
        return FewInTexts.in(facts.writing().texts(), facts.writing().fewShown(), facts.writing().ownFew(), facts.frame().limits().smallCount()).stream()
                .filter(found -> found.decision().isEmpty())
                .map(found -> Finding.warning("L1", found.kind(), found.code(), "%s: mała liczba osób w słowach („%s”) – napisz ogólniej albo zapisz decyzję, że zostaje."
                        .formatted(found.code(), found.places().get(0)))).toList();
    }

    private static boolean small(Optional<BigDecimal> value, int limit) {
        return value.filter(number -> number.compareTo(BigDecimal.valueOf(limit)) < 0).isPresent();
    }

    private static Finding warning(String kind, String code, int limit) {
        return Finding.warning("L1", kind, code, "%s: wartość mniejsza niż %d, publicznie „mniej niż %d”.".formatted(code, limit, limit));
    }
}
