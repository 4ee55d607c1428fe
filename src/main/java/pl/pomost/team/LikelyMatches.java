package pl.pomost.team;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which members of the team a guest may be: by the words of the name, whatever their order, capitals and accents, and by the institution. */
public final class LikelyMatches {

    private static final int MOST = 3;
    private static final int ENOUGH = 2;
    /** Longer words may differ by one letter: phones mend names. */
    private static final int LONG = 5;

    private LikelyMatches() {
    }

    private record Scored(Participant member, int score) {
    }

    /** The likeliest first; nobody where neither name says anything of the other. */
    public static List<Participant> of(Participant guest, List<Participant> members) {
        return members.stream().map(member -> new Scored(member, score(guest, member))).filter(each -> each.score() >= ENOUGH)
                .sorted(Comparator.comparing(Scored::score).reversed()).limit(MOST).map(Scored::member).toList();
    }

    private static int score(Participant guest, Participant member) {
        Set<String> known = words(member.name());
        long same = words(guest.name()).stream().filter(word -> known.stream().anyMatch(other -> alike(word, other))).count();
        boolean together = guest.institution().isPresent() && guest.institution().equals(member.institution());
        return same == 0 ? 0 : (int) (2 * same) - 1 + (together ? 1 : 0);
    }

    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}]+")).filter(word -> word.length() > 1).collect(Collectors.toSet());
    }

    private static boolean alike(String one, String other) {
        return one.equals(other) || Math.min(one.length(), other.length()) >= LONG && Math.abs(one.length() - other.length()) <= 1 && apart(one, other).isPresent();
    }

    /** The place of the one letter by which two words differ; empty when they differ by more. */
    private static Optional<Integer> apart(String one, String other) {
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String restOfOne = one.substring(Math.min(one.length(), start + (one.length() >= other.length() ? 1 : 0)));
        String restOfOther = other.substring(Math.min(other.length(), start + (other.length() >= one.length() ? 1 : 0)));
        return restOfOne.equals(restOfOther) ? Optional.of(start) : Optional.empty();
    }
}
