package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pl.pomost.plan.PlanDocument;
import pl.pomost.scenario.Scenarios;

/** The tables of a plan as a workbook for Excel: numbers, days and money as such, drop-downs, headers that stay and repeat. */
@ApplicationScoped
public class SheetXlsxWriter implements PlanWriter {

    private final SheetChoices choices;

    public SheetXlsxWriter(Scenarios scenarios) {
        choices = SheetChoices.of(scenarios);
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public boolean printsPeople() {
        return false;
    }

    @Override
    public void write(PlanDocument document, String sha256, OutputStream out) throws IOException {
        write(SheetBooks.of(document, sha256, choices), sha256, out);
    }

    private static void write(SheetBook book, String sha256, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new XlsxBook(workbook, book).build();
            workbook.getProperties().getCustomProperties().addProperty("SHA-256", sha256);
            workbook.write(new StaysOpen(out));
        }
    }
}
