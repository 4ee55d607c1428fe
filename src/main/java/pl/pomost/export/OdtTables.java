package pl.pomost.export;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import pl.pomost.plan.FactList;
import pl.pomost.plan.Table;

/** Tables of an OpenDocument: named, with a header row that every page repeats and a header column where rows have names. */
final class OdtTables {

    /** Centimetres between the margins of an upright A4 page. */
    static final double TEXT_WIDTH = 16.3;
    private static final double[] FACTS = {0.24, 0.76};
    private static final double USUAL_SIZE = 8;

    private final OdtXml xml;
    private final OdtText text;
    private final TextRules rules;
    private final PlanFonts fonts;
    private final Set<String> widths = new TreeSet<>();
    private int tables;

    OdtTables(OdtXml xml, OdtText text, TextRules rules, PlanFonts fonts) {
        this.xml = xml;
        this.text = text;
        this.rules = rules;
        this.fonts = fonts;
    }

    void add(FactList facts, String here) {
        if (facts.facts().isEmpty()) {
            return;
        }
        open(facts.caption(), FACTS, true);
        for (FactList.Fact fact : facts.facts()) {
            xml.open("table:table-row", "table:style-name", "PlanRow");
            cell("PlanCell", () -> text.plain("Fact_20_name", fact.key()));
            cell("PlanCell", () -> text.linked(Digest.is(fact.value()) ? "Table_20_text_20_small" : "Table_20_text", fact.value(), fact.lang(), here));
            xml.close();
        }
        end();
    }

    void add(Table table, String here) {
        ColumnWidths shares = ColumnWidths.of(table, rules, fonts);
        String size = shares.size() < USUAL_SIZE ? "_20_small" : "";
        boolean named = !table.rows().isEmpty() && table.rows().stream().allMatch(row -> row.cells().get(0).rowHeader());
        open(table.caption(), IntStream.range(0, table.columns().size()).mapToDouble(i -> shares.percent(i) / 100).toArray(), named);
        xml.open("table:table-header-rows").open("table:table-row", "table:style-name", "PlanRow");
        for (Table.Column column : table.columns()) {
            cell("HeadCell", () -> text.plain("Table_20_heading" + size + side(column), column.header()));
        }
        xml.close().close();
        boolean bold = RowNames.areShort(table);
        table.rows().forEach(row -> row(table, row, size, bold, here));
        end();
    }

    private void row(Table table, Table.Row row, String size, boolean bold, String here) {
        xml.open("table:table-row", "table:style-name", "PlanRow");
        for (int i = 0; i < row.cells().size(); i++) {
            Table.Cell cell = row.cells().get(i);
            boolean first = i == 0;
            String style = (cell.rowHeader() && bold ? "Table_20_row_20_name" : "Table_20_text") + size + side(table.columns().get(i));
            cell("PlanCell", () -> {
                xml.open("text:p", "text:style-name", style);
                if (first) {
                    row.id().flatMap(text::place).ifPresent(text::place);
                }
                text.words(cell.text(), cell.lang(), row.id().orElse(here));
                xml.close();
            });
        }
        xml.close();
    }

    private static String side(Table.Column column) {
        return column.kind() == Table.Kind.TEXT ? "" : "_20_right";
    }

    private void cell(String style, Runnable content) {
        xml.open("table:table-cell", "table:style-name", style, "office:value-type", "string");
        content.run();
        xml.close();
    }

    private void open(String caption, double[] shares, boolean named) {
        xml.open("table:table", "table:name", "Tabela " + ++tables, "table:style-name", "PlanTable").leaf("table:title", rules.of(caption));
        for (int i = 0; i < shares.length; i++) {
            String width = String.format(Locale.ROOT, "%.2f", shares[i] * TEXT_WIDTH);
            widths.add(width);
            boolean header = named && i == 0;
            if (header) {
                xml.open("table:table-header-columns");
            }
            xml.empty("table:table-column", "table:style-name", style(width));
            if (header) {
                xml.close();
            }
        }
    }

    /** Tables that touch are read as one, so each is followed by a thin line of nothing. */
    private void end() {
        xml.close().empty("text:p", "text:style-name", "Table_20_end");
    }

    private static String style(String width) {
        return "w" + width.replace('.', '-');
    }

    /** LibreOffice takes the looks of tables only from the document itself, not from its sheet of styles. */
    void styles(OdtXml head) {
        style(head, "PlanTable", "table", "style:width", TEXT_WIDTH + "cm", "table:align", "left", "table:border-model", "collapsing");
        style(head, "PlanRow", "table-row", "fo:keep-together", "always");
        style(head, "PlanCell", "table-cell", cell("none", "0.5pt solid #c9d3da"));
        style(head, "HeadCell", "table-cell", cell("1pt solid #142b3f", "1pt solid #142b3f"));
        widths.forEach(width -> style(head, style(width), "table-column", "style:column-width", width + "cm"));
    }

    private static void style(OdtXml head, String name, String family, String... properties) {
        head.open("style:style", "style:name", name, "style:family", family).empty("style:" + family + "-properties", properties).close();
    }

    private static String[] cell(String above, String below) {
        return new String[] {"fo:padding-left", "0cm", "fo:padding-right", "0.25cm", "fo:padding-top", "0.03cm", "fo:padding-bottom", "0.03cm",
                "fo:border-left", "none", "fo:border-right", "none", "fo:border-top", above, "fo:border-bottom", below};
    }
}
