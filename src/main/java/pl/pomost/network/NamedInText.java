package pl.pomost.network;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pl.pomost.shared.PolishDates;

/** Whom a text calls by an {@code @} and their whole name or user name. */
final class NamedInText {

    private static final Locale POLISH = PolishDates.POLISH;

    private NamedInText() {
    }

    /** @return user names of those whom it calls; of two names that begin alike the longer counts */
    static Set<String> of(String text, Collection<GroupView.Person> people) {
        var called = new LinkedHashSet<String>();
        String lower = text.toLowerCase(POLISH);
        List<GroupView.Person> longestFirst = people.stream().sorted(Comparator.comparing((GroupView.Person person) -> -person.name().length())).toList();
        for (int at = lower.indexOf('@'); at >= 0; at = lower.indexOf('@', at + 1)) {
            // an address of an e-mail calls nobody
            if (at > 0 && Character.isLetterOrDigit(lower.charAt(at - 1))) {
                continue;
            }
            int after = at + 1;
            longestFirst.stream().filter(person -> stands(lower, after, person.name()) || stands(lower, after, person.username())).findFirst().map(GroupView.Person::username).ifPresent(called::add);
        }
        return called;
    }

    private static boolean stands(String lower, int at, String name) {
        String wanted = name.toLowerCase(POLISH);
        int end = at + wanted.length();
        return !wanted.isBlank() && lower.startsWith(wanted, at) && (end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end)));
    }
}
