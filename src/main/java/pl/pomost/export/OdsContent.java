package pl.pomost.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import pl.pomost.export.SheetValue.Amount;
import pl.pomost.export.SheetValue.Day;
import pl.pomost.export.SheetValue.Money;
import pl.pomost.export.SheetValue.Words;
import pl.pomost.plan.Table;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Typography;

/** The part of an OpenDocument spreadsheet that holds the sheets. */
final class OdsContent {

    private static final String VALUE_TYPE = "office:value-type";
    private static final int MOST = 200;
    private static final double CENTIMETRES = 0.2;

    private final SheetBook book;
    private final XmlPart xml = OdsParts.part("office:document-content");
    /** Names of the rules by the words that they allow. */
    private final Map<SheetColumn, String> rules = new LinkedHashMap<>();
    private final OdsLines lines = new OdsLines(xml);

    OdsContent(SheetBook book) {
        this.book = book;
    }

    byte[] bytes() {
        OdsLooks.write(xml, book);
        xml.open("office:body").open("office:spreadsheet");
        validations();
        book.pages().forEach(this::table);
        filters();
        return xml.bytes();
    }

    private void validations() {
        book.pages().forEach(page -> page.columns().stream().filter(column -> !column.choices().isEmpty())
                .forEach(column -> rules.computeIfAbsent(column, next -> "lista" + (rules.size() + 1))));
        if (rules.isEmpty()) {
            return;
        }
        xml.open("table:content-validations");
        rules.forEach((column, name) -> {
            xml.open("table:content-validation", "table:name", name, "table:condition", "of:cell-content-is-in-list(" + list(column) + ")",
                    "table:allow-empty-cell", "true", "table:display-list", "unsorted");
            xml.open("table:error-message", "table:message-type", "warning", "table:title", "Inna wartość", "table:display", "true")
                    .open("text:p").text("Tego słowa nie ma na liście. Wybierz z listy albo potwierdź.").close().close().close();
        });
        xml.close();
    }

    private static String list(SheetColumn column) {
        return column.choices().stream().map(word -> column.kind() == Table.Kind.NUMBER ? word : "\"" + word.replace("\"", "\"\"").replace('\n', ' ') + "\"")
                .collect(Collectors.joining(";"));
    }

    private void table(SheetPage page) {
        xml.open("table:table", "table:name", page.name(), "table:style-name", "arkusz");
        SheetWidths widths = new SheetWidths(page);
        for (int i = 0; i < page.columns().size(); i++) {
            xml.leaf("table:table-column", "table:style-name", OdsLooks.column(widths.characters(i)));
        }
        xml.open("table:table-header-rows").open("table:table-row", "table:style-name", "wiersz");
        page.columns().forEach(column -> words("head", column.header(), null));
        xml.close().close();
        for (List<SheetValue> row : page.rows()) {
            xml.open("table:table-row", "table:style-name", "wiersz");
            for (int i = 0; i < row.size(); i++) {
                cell(row.get(i), rules.get(page.columns().get(i)));
            }
            xml.close();
        }
        more(page);
        xml.close();
    }

    /** New rows below the last one have drop-downs, too. */
    private void more(SheetPage page) {
        if (page.columns().stream().noneMatch(rules::containsKey)) {
            return;
        }
        xml.open("table:table-row", "table:number-rows-repeated", String.valueOf(MOST));
        page.columns().forEach(column -> empty(rules.get(column)));
        xml.close();
    }

    private void empty(String rule) {
        if (rule == null) {
            xml.leaf("table:table-cell");
        } else {
            xml.leaf("table:table-cell", "table:content-validation-name", rule);
        }
    }

    private void cell(SheetValue value, String rule) {
        if (value.isEmpty()) {
            empty(rule);
        } else if (value instanceof Words words) {
            words("words", words.text(), rule);
        } else if (value instanceof Day day) {
            typed("day", rule, PolishDates.inDigits(day.date()), VALUE_TYPE, "date", "office:date-value", day.date().toString());
        } else if (value instanceof Money money) {
            typed(money.value().scale() > 0 ? "groszy" : "zloty", rule, Typography.money(money.value()), VALUE_TYPE, "currency", "office:currency", "PLN",
                    "office:value", money.value().toPlainString());
        } else {
            Amount amount = (Amount) value;
            typed(amount.value().scale() > 0 ? "fraction" : "whole", rule, Typography.number(amount.value()), VALUE_TYPE, "float", "office:value", amount.value().toPlainString());
        }
    }

    private void words(String style, String text, String rule) {
        openCell(style, rule, VALUE_TYPE, "string");
        lines.write(text);
        xml.close();
    }

    private void typed(String style, String rule, String shown, String... attributes) {
        openCell(style, rule, attributes);
        xml.open("text:p").text(shown).close().close();
    }

    private void openCell(String style, String rule, String... attributes) {
        List<String> all = new ArrayList<>(List.of("table:style-name", style));
        if (rule != null) {
            all.addAll(List.of("table:content-validation-name", rule));
        }
        all.addAll(List.of(attributes));
        xml.open("table:table-cell", all.toArray(String[]::new));
    }

    private void filters() {
        xml.open("table:database-ranges");
        for (int i = 0; i < book.pages().size(); i++) {
            SheetPage page = book.pages().get(i);
            String name = "'" + page.name().replace("'", "''") + "'";
            xml.leaf("table:database-range", "table:name", "filtr" + (i + 1), "table:target-range-address",
                    name + ".A1:" + name + "." + CellReference.convertNumToColString(page.columns().size() - 1) + (page.rows().size() + 1),
                    "table:display-filter-buttons", "true");
        }
        xml.close();
    }

    /** How wide a column of so many characters is. */
    static String width(int characters) {
        return "%.1fcm".formatted(characters * CENTIMETRES).replace(',', '.');
    }
}
