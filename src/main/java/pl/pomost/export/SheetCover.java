package pl.pomost.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.plan.Metrics;
import pl.pomost.plan.PlanDocument;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.Typography;

/** The first sheet: which plan this is, and what stands where. */
final class SheetCover {

    /** Digits of the code of a voivodeship; that of a powiat has more. */
    private static final int REGION = 2;

    private SheetCover() {
    }

    static SheetPage page(PlanDocument document, String sha256, List<SheetPage> pages) {
        Metrics meta = document.meta();
        List<List<SheetValue>> rows = new ArrayList<>();
        boolean powiat = meta.territory().teryt().length() > REGION;
        rows.add(row(powiat ? "Plan" : "Dokument", meta.title()));
        rows.add(row(powiat ? "Powiat" : "Województwo", meta.territory().powiat() + ", " + meta.territory().seat() + " (TERYT " + meta.territory().teryt() + ")"));
        rows.add(row("Edycja", meta.edition()));
        meta.period().start().ifPresent(day -> rows.add(List.of(SheetValue.words("Plan obowiązuje od"), new SheetValue.Day(day))));
        meta.period().end().ifPresent(day -> rows.add(List.of(SheetValue.words("Plan obowiązuje do"), new SheetValue.Day(day))));
        if (powiat) {
            rows.add(row("Wersja", meta.revision().version() + " (" + meta.revision().status() + ")"));
        }
        rows.add(List.of(SheetValue.words("Stan na dzień"), new SheetValue.Day(meta.issuedOn())));
        meta.formalities().caseNumber().ifPresent(number -> rows.add(row("Znak sprawy", number)));
        rows.add(row("Suma kontrolna dokumentu (SHA-256)", sha256));
        rows.add(row("Jak czytać ten plik", "Pierwszy wiersz każdego arkusza to nagłówki. Kwoty, liczby i daty są liczbami i datami, więc można je sumować, "
                + "sortować i filtrować. Strzałka w komórce rozwija listę słów do wyboru. Pusta komórka: nie podano."));
        rows.add(row("Czego tu nie ma", "Opisów rozdziałów i cytatów. Są w dokumencie (PDF, Word)."));
        pages.forEach(page -> rows.add(row("Arkusz „" + page.name() + "”", page.caption() + " " + Plurals.of(page.rows().size(), "wiersz", "wiersze", "wierszy") + ".")));
        return new SheetPage("Opis", "Co to za plik.", List.of(SheetColumn.text("Co"), SheetColumn.text("Treść")), rows);
    }

    private static List<SheetValue> row(String head, String text) {
        return Stream.of(head, text).map(SheetValue::words).toList();
    }

    static String subject(PlanDocument document) {
        Metrics meta = document.meta();
        return "%s, wersja %s z dnia %s".formatted(meta.territory().powiat(), meta.revision().version(), Typography.date(meta.issuedOn()));
    }
}
