package pl.pomost.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what powiats can be alike. Numbers of people come from the data of the diagnosis, where each team writes them with a source; a trait
 * whose number a powiat lacks does not count for it, and the page says so.
 */
public enum Trait {

    KIND("rodzaj", null),
    SIZE("wielkosc", "mieszkańcy (powiatu|miasta)|liczba mieszkańców( powiatu| miasta)?"),
    GMINAS("gminy", null),
    FOREIGNERS("cudzoziemcy", "(liczba )?cudzoziem(cy|ców) zgłosz(eni|onych) do ubezpieczeń( społecznych)?"),
    PUPILS("uczniowie", "((dzieci i )?uczniowie cudzoziemscy|uczniowie cudzoziemscy w szkołach( podstawowych i ponadpodstawowych)?)"),
    NEIGHBOUR("sasiedzi", null);

    /** What a comparison begins with. */
    public static final List<Trait> USUAL = List.of(KIND, SIZE, FOREIGNERS, PUPILS);

    private final String code;
    private final Optional<Pattern> indicator;

    Trait(String code, String indicator) {
        this.code = code;
        this.indicator = Optional.ofNullable(indicator).map(words -> Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    public String code() {
        return code;
    }

    /** Whether a number of the diagnosis, by what it is called, is the one that this trait is read from: the whole name, for a part of the people is another number. */
    boolean isReadFrom(String name) {
        return indicator.filter(words -> words.matcher(name.strip()).matches()).isPresent();
    }

    /** Those of these codes; the usual ones when there are none. */
    static List<Trait> of(List<String> codes) {
        List<Trait> chosen = Arrays.stream(values()).filter(each -> codes.contains(each.code)).toList();
        return chosen.isEmpty() ? USUAL : chosen;
    }
}
