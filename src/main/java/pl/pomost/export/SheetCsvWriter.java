package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import pl.pomost.plan.PlanDocument;
import pl.pomost.scenario.Scenarios;

/** The tables of a plan as CSV in a ZIP, each twice: as machines read it and as a Polish Excel opens it. */
@ApplicationScoped
public class SheetCsvWriter implements PlanWriter {

    private static final String READ_ME = """
            Tabele planu w dwóch rodzajach CSV (po jednym pliku na tabelę):

            excel-pl/  do otwarcia w Excelu po polsku: średniki, znacznik UTF-8, przecinek dziesiętny, daty dd.mm.rrrr
            rfc4180/   dla programów (RFC 4180): przecinki, UTF-8 bez znacznika, kropka dziesiętna, daty rrrr-mm-dd

            Kwoty są w złotych. Pusta komórka: nie podano. Tekst, który arkusz wziąłby za formułę (zaczyna się od = + - @,
            tabulatora albo powrotu karetki), ma na początku apostrof; program, który czyta te pliki, może go usunąć.
            """;

    private final SheetChoices choices;

    public SheetCsvWriter(Scenarios scenarios) {
        choices = SheetChoices.of(scenarios);
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String ending() {
        return "csv.zip";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public boolean printsPeople() {
        return false;
    }

    @Override
    public void write(PlanDocument document, String sha256, OutputStream out) throws IOException {
        SheetBook book = SheetBooks.of(document, sha256, choices);
        Set<String> names = new HashSet<>();
        try (ZipParts zip = new ZipParts(out)) {
            zip.add("CZYTAJ.txt", READ_ME.replace("\n", "\r\n"));
            for (SheetPage page : book.pages()) {
                String name = AsciiName.of(page.name());
                String unique = names.add(name) ? name : name + "-" + (names.size() + 1);
                names.add(unique);
                for (SheetCsv kind : SheetCsv.values()) {
                    zip.add(kind.folder() + "/" + unique + ".csv", kind.write(page));
                }
            }
        }
    }
}
