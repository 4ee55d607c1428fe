package pl.pomost.shared;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Telephones and addresses in a text that may be somebody's own: mobile and foreign numbers, but not those of a desk; every
 * e-mail that is not plainly an office's.
 */
final class PrivateContacts {

    private static final String NOT_INSIDE_A_NUMBER = "(?<![\\d.,/-])(?<!\\d[ \u00A0])";
    private static final String NOT_AN_AMOUNT = "(?![\\d/])(?![ \u00A0.,-]\\d)(?![ \u00A0]?(?:zł|tys|mln|mld|PLN|EUR|os[oó]b|szt))";
    private static final String GAP = "[ \u00A0-]?";
    private static final Pattern TELEPHONE = Pattern.compile(NOT_INSIDE_A_NUMBER
            + "(?:(?:(?:\\+|00)48" + GAP + ")?(?:45|50|51|53|57|60|66|69|72|73|78|79|88)\\d" + GAP + "\\d{3}" + GAP + "\\d{3}"
            + "|(?:\\+|00)(?!48)\\d{2,3}(?:[ \u00A0()-]{0,2}\\d){8,11})" + NOT_AN_AMOUNT);
    private static final Pattern REGISTER = Pattern.compile("(?iu)(?:regon|nip|krs|konto|rachunek|nr sprawy)[:\\s]*$");
    private static final int BEFORE = 12;
    /** Begins where a word begins and never steps back: a long text is gone through once, not once for each of its letters. */
    static final Pattern MAIL = Pattern.compile("(?U)(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]++@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");
    /** Words by which offices call their boxes. */
    private static final Pattern OFFICE = Pattern.compile("(?:info|biuro|kontakt|sekretariat|kancelaria|urzad|starostwo|powiat|gmina|um|ug|ops|gops|mops|pcpr|pup|"
            + "kadry|rekrutacja|konsultacje|migracje|integracja|pomorze|rops|cwii|szkola|sp|zsp|ppp|biblioteka|parafia|szpital|rejestracja|poczta|office|contact|help|pomoc|iod|rodo|punkt|admin|noreply)[\\w.-]*");
    private static final Set<String> PUBLIC_ENDS = Set.of(".gov.pl", ".pomorskie.eu", ".edu.pl", ".bip.pl");

    private PrivateContacts() {
    }

    /** @param few whether the text has fewer digits than any telephone */
    static Stream<Suspicion> in(String text, boolean few) {
        return Stream.concat(
                text.indexOf('@') < 0 ? Stream.empty() : MAIL.matcher(text).results().filter(found -> !isOffice(found.group())).map(found -> suspicion(Suspicion.Kind.MAIL, found)),
                few ? Stream.empty() : TELEPHONE.matcher(text).results().filter(found -> !isRegister(text, found)).map(found -> suspicion(Suspicion.Kind.TELEPHONE, found)));
    }

    private static Suspicion suspicion(Suspicion.Kind kind, MatchResult found) {
        return new Suspicion(kind, found.group(), found.start(), found.end());
    }

    private static boolean isOffice(String mail) {
        String whole = mail.toLowerCase(Locale.ROOT);
        return OFFICE.matcher(whole.substring(0, whole.indexOf('@'))).matches() || PUBLIC_ENDS.stream().anyMatch(whole::endsWith);
    }

    private static boolean isRegister(String text, MatchResult found) {
        return REGISTER.matcher(text.substring(Math.max(0, found.start() - BEFORE), found.start())).find();
    }
}
