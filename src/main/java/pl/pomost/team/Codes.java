package pl.pomost.team;

import java.util.Collection;
import java.util.List;
import pl.pomost.shared.CodedEntry;

/** Codes and places of people and institutions: a letter and a number, {@code t01}. */
final class Codes {

    private Codes() {
    }

    /** One more than the greatest number used with the letter; codes of another shape do not count. */
    static String next(String letter, Collection<String> used) {
        return of(letter, greatest(letter, used) + 1);
    }

    static int greatest(String letter, Collection<String> used) {
        return used.stream().filter(code -> code.matches(letter + "\\d{1,6}")).mapToInt(code -> Integer.parseInt(code.substring(letter.length()))).max().orElse(0);
    }

    static String of(String letter, int number) {
        return "%s%02d".formatted(letter, number);
    }

    /** The place behind the last, also after some were removed from the middle. */
    static int after(List<? extends CodedEntry> all) {
        return all.stream().mapToInt(CodedEntry::position).max().orElse(-1) + 1;
    }
}
