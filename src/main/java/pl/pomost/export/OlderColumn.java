package pl.pomost.export;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column of an older plan's table holds, known by how its heading begins. The order matters: "źródło finansowania" is
 * asked about before "źródło", "wartość docelowa" before "cel".
 */
public enum OlderColumn {
    NUMBER("Lp.", "lp", "l.p", "nr", "kod", "numer"),
    BASELINE("Wartość bazowa", "wartosc bazowa", "wartosc poczatkowa", "baza", "stan obecny", "stan wyjsciowy"),
    TARGET("Wartość docelowa", "wartosc docelowa", "wartosc koncowa", "cel liczbowy", "wartosc do osiagniecia"),
    FUNDING("Źródło finansowania", "zrodlo finans", "zrodla finans", "finansowanie", "sposob finansowania"),
    EVIDENCE("Źródło danych", "zrodlo", "zrodla", "dowod", "podstawa diagnozy"),
    RESPONSIBLE("Kto odpowiada", "odpowiedzialn", "kto odpowiada", "podmiot odpow", "jednostka odpow", "instytucja odpow", "osoba odpow", "realizator", "wykonawca", "lider",
            "podmiot realiz", "jednostka realiz", "instytucja realiz"),
    PARTNERS("Partnerzy", "partner", "wspolprac", "podmioty wspol", "instytucje wspol"),
    GROUP("Dla kogo", "grupa docelowa", "grupy docelowe", "odbiorc", "adresa", "beneficj", "dla kogo", "do kogo"),
    MEASURE("Miernik", "wskaznik", "miernik", "rezultat", "produkt", "oczekiwan", "efekt"),
    BUDGET("Koszt", "koszt", "budzet", "naklad", "kwota", "szacunkow", "szacowan", "planowane srodki"),
    START("Początek", "od kiedy", "data rozp", "poczatek", "rozpoczecie", "termin rozp"),
    DEADLINE("Termin", "termin", "do kiedy", "data zak", "czas real", "czas trwania", "okres", "zakonczenie", "harmonogram", "rok", "lata", "data"),
    PROBLEM("Problem", "problem", "diagnoza", "potrzeb", "wyzwani", "opis problemu", "stan i problem", "zagrozeni"),
    ACTION("Działanie", "dzialani", "zadani", "nazwa dzial", "nazwa zad", "przedsiewz", "opis dzial", "planowane dzial", "planowane zad", "projekt"),
    GOAL("Cel", "cel", "nazwa celu", "priorytet"),
    AREA("Obszar", "obszar", "dziedzina", "sfera", "sektor", "temat"),
    DESCRIPTION("Opis", "opis", "uwagi", "zakres", "uzasadnienie", "komentarz", "tresc", "charakterystyka");

    private static final int LONGEST_HEADING = 80;

    private final String words;
    private final List<String> beginnings;

    OlderColumn(String words, String... beginnings) {
        this.words = words;
        this.beginnings = List.of(beginnings);
    }

    /** As it is called in what we write. */
    String words() {
        return words;
    }

    /** Whether an entry can be made of what stands in it. */
    boolean isEntry() {
        return this == PROBLEM || this == GOAL || this == ACTION;
    }

    static Optional<OlderColumn> of(String heading) {
        String written = plain(heading);
        return written.isEmpty() || written.length() > LONGEST_HEADING ? Optional.empty()
                : Arrays.stream(values()).filter(column -> column.beginnings.stream().anyMatch(written::startsWith)).findFirst();
    }

    /** Small letters without marks, for comparing what people write. */
    static String plain(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT).replace('ł', 'l'), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("\\s+", " ");
    }
}
