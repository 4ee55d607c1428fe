package pl.pomost.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks in people's texts for what must not be kept in them: a number that may be PESEL, a private telephone or address, a
 * child or somebody else called by name, a home. It errs to both sides: what is found is shown to people as "may be", and what is not found may still
 * be there. {@code PersonalDataTest} says how often.
 */
public final class PersonalData {

    /** No telephone and no PESEL has fewer: most texts are not searched for them. */
    private static final int LEAST_DIGITS = 9;

    private PersonalData() {
    }

    /** What is suspected in a text, in its order; places do not overlap. Numbers of people born after today are none. */
    public static List<Suspicion> in(String text, LocalDate today) {
        var apart = new TreeMap<Integer, Suspicion>();
        boolean few = text.chars().filter(Character::isDigit).limit(LEAST_DIGITS).count() < LEAST_DIGITS;
        Stream.of(few ? Stream.<Suspicion>empty() : numbers(text, today), PrivateContacts.in(text, few), ChildNames.in(text), NamedPeople.in(text)).flatMap(Function.identity())
                .filter(found -> isApart(apart, found)).forEach(found -> apart.put(found.start(), found));
        return List.copyOf(apart.values());
    }

    private static Stream<Suspicion> numbers(String text, LocalDate today) {
        return Pesel.in(text, today).map(found -> new Suspicion(Suspicion.Kind.PERSONAL_NUMBER, found.group(), found.start(), found.end()));
    }

    /** Whether neither neighbour reaches into it: the others do not overlap, so no more need be asked. */
    private static boolean isApart(TreeMap<Integer, Suspicion> others, Suspicion found) {
        return Stream.of(Optional.ofNullable(others.floorEntry(found.start())), Optional.ofNullable(others.ceilingEntry(found.start())))
                .flatMap(Optional::stream).noneMatch(other -> found.overlaps(other.getValue()));
    }

    /** The same where the day does not matter: a number of somebody to be born is taken for one as well. */
    public static List<Suspicion> in(String text) {
        return in(text, LocalDate.MAX);
    }

    /** The text with a word in brackets for each place that is suspected. */
    public static String without(String text, LocalDate today) {
        return without(text, in(text, today));
    }

    /** The text without what may be PESEL; everything else stays. */
    public static String withoutNumbers(String text, LocalDate today) {
        return without(text, numbers(text, today).toList());
    }

    private static String without(String text, List<Suspicion> found) {
        var out = new StringBuilder(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            out.replace(found.get(i).start(), found.get(i).end(), instead(found.get(i).kind()));
        }
        return out.toString();
    }

    private static String instead(Suspicion.Kind kind) {
        return switch (kind) {
            case PERSONAL_NUMBER -> "[numer ukryty]";
            case TELEPHONE -> "[telefon ukryty]";
            case MAIL -> "[adres ukryty]";
            case CHILD -> "[imię ukryte]";
            case PERSON -> "[osoba ukryta]";
            case HOME -> "[miejsce ukryte]";
        };
    }
}
