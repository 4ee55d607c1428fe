package pl.pomost.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.shared.Problem;

/** A process file that cannot be imported: 413 when it is too large, 400 when it is not JSON, 422 with every mistake at once. */
public class InvalidProcessFile extends Problem {

    private final transient List<Mistake> mistakes;

    private InvalidProcessFile(int status, String title, String detail, List<Mistake> mistakes) {
        super(status, title, detail);
        this.mistakes = mistakes;
        with("errors", mistakes.stream().map(InvalidProcessFile::error).toList());
    }

    static InvalidProcessFile tooLarge(long mostBytes) {
        return new InvalidProcessFile(413, "Plik jest za duży", "Plik może mieć najwyżej %d MB.".formatted(mostBytes / 1_000_000), List.of());
    }

    static InvalidProcessFile unreadable(List<Mistake> mistakes) {
        return new InvalidProcessFile(400, "Tego pliku nie da się odczytać", "Plik nie jest poprawnym JSON-em w UTF-8. Niczego nie zmieniliśmy.", mistakes);
    }

    static InvalidProcessFile wrong(List<Mistake> mistakes) {
        return new InvalidProcessFile(422, "Plik zawiera błędy", "Popraw wymienione miejsca i wczytaj plik jeszcze raz. Niczego nie zmieniliśmy.", mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }

    private static Map<String, Object> error(Mistake mistake) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("pointer", mistake.pointer());
        error.put("place", mistake.place());
        error.put("detail", mistake.message());
        error.put("line", mistake.line());
        error.put("column", mistake.column());
        return error;
    }
}
