package pl.pomost.export;

import java.util.TreeSet;
import java.util.stream.IntStream;

/** How cells of each kind look in an OpenDocument spreadsheet. */
final class OdsLooks {

    private static final String NAME = "style:name";
    private static final String FAMILY = "style:family";
    private static final String CELL = "table-cell";
    private static final String POLISH = "number:language";

    private final XmlPart xml;

    private OdsLooks(XmlPart xml) {
        this.xml = xml;
    }

    /** The name of the style of columns that are so wide. */
    static String column(int characters) {
        return "kolumna" + characters;
    }

    static void write(XmlPart xml, SheetBook book) {
        xml.open("office:automatic-styles");
        OdsLooks looks = new OdsLooks(xml);
        looks.formats();
        looks.columns(book);
        xml.open("style:style", NAME, "wiersz", FAMILY, "table-row").leaf("style:table-row-properties", "style:use-optimal-row-height", "true").close();
        xml.open("style:style", NAME, "arkusz", FAMILY, "table", "style:master-page-name", "Arkusz").leaf("style:table-properties", "table:display", "true").close();
        looks.cells();
        xml.close();
    }

    private void formats() {
        number("n-whole", 0, 0);
        number("n-fraction", 0, 2);
        money("n-zloty", 0);
        money("n-groszy", 2);
        xml.open("number:date-style", NAME, "n-day", POLISH, "pl", "number:country", "PL");
        xml.leaf("number:day", "number:style", "long").open("number:text").text(".").close().leaf("number:month", "number:style", "long")
                .open("number:text").text(".").close().leaf("number:year", "number:style", "long").close();
    }

    private void number(String name, int least, int most) {
        xml.open("number:number-style", NAME, name, POLISH, "pl", "number:country", "PL")
                .leaf("number:number", "number:decimal-places", String.valueOf(most), "number:min-decimal-places", String.valueOf(least), "number:min-integer-digits", "1",
                        "number:grouping", "true").close();
    }

    private void money(String name, int decimals) {
        xml.open("number:currency-style", NAME, name, POLISH, "pl", "number:country", "PL")
                .leaf("number:number", "number:decimal-places", String.valueOf(decimals), "number:min-decimal-places", String.valueOf(decimals), "number:min-integer-digits", "1",
                        "number:grouping", "true")
                .open("number:text").text("\u00A0").close().open("number:currency-symbol", POLISH, "pl", "number:country", "PL").text("zł").close().close();
    }

    private void columns(SheetBook book) {
        TreeSet<Integer> widths = new TreeSet<>();
        book.pages().forEach(page -> {
            SheetWidths of = new SheetWidths(page);
            IntStream.range(0, page.columns().size()).forEach(i -> widths.add(of.characters(i)));
        });
        widths.forEach(width -> xml.open("style:style", NAME, column(width), FAMILY, "table-column")
                .leaf("style:table-column-properties", "style:column-width", OdsContent.width(width)).close());
    }

    private void cells() {
        xml.open("style:style", NAME, "head", FAMILY, CELL)
                .leaf("style:table-cell-properties", "fo:wrap-option", "wrap", "style:vertical-align", "top", "fo:background-color", "#e6edf5", "fo:border-bottom", "0.5pt solid #000000")
                .leaf("style:text-properties", "fo:font-weight", "bold").close();
        xml.open("style:style", NAME, "words", FAMILY, CELL).leaf("style:table-cell-properties", "fo:wrap-option", "wrap", "style:vertical-align", "top").close();
        for (String figures : new String[] {"whole", "fraction", "zloty", "groszy", "day"}) {
            xml.open("style:style", NAME, figures, FAMILY, CELL, "style:data-style-name", "n-" + figures)
                    .leaf("style:table-cell-properties", "style:vertical-align", "top").leaf("style:paragraph-properties", "fo:text-align", "end").close();
        }
    }
}
