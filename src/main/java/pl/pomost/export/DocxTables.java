package pl.pomost.export;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import pl.pomost.plan.FactList;
import pl.pomost.plan.Table;

/** Tables of a Word file: named for screen readers, with a header row that every page repeats. */
final class DocxTables {

    private static final double[] FACTS = {0.24, 0.76};
    private static final double USUAL_SIZE = 8;
    private static final String HEADED = "PlanTable";
    /** A card of more attributes may be parted by the end of a page. */
    static final int LONGEST_CARD = 8;

    private final XWPFDocument word;
    private final DocxText text;
    private final TextRules rules;
    private final PlanFonts fonts;

    DocxTables(XWPFDocument word, DocxText text, TextRules rules, PlanFonts fonts) {
        this.word = word;
        this.text = text;
        this.rules = rules;
        this.fonts = fonts;
    }

    void add(FactList facts, String here) {
        if (facts.facts().isEmpty()) {
            return;
        }
        XWPFTable made = table("PlanFacts", facts.facts().size(), FACTS, facts.caption());
        for (int i = 0; i < facts.facts().size(); i++) {
            FactList.Fact fact = facts.facts().get(i);
            XWPFTableRow row = made.getRow(i);
            row.setCantSplitRow(true);
            XWPFParagraph key = cell(row, 0, "TableText");
            key.setKeepNext(facts.facts().size() <= LONGEST_CARD && i < facts.facts().size() - 1);
            XWPFRun name = key.createRun();
            name.setStyle("FactName");
            name.setText(rules.of(fact.key()));
            text.linked(cell(row, 1, Digest.is(fact.value()) ? "TableTextSmall" : "TableText"), fact.value(), fact.lang(), here);
        }
        end();
    }

    void add(Table table, String here) {
        ColumnWidths widths = ColumnWidths.of(table, rules, fonts);
        String size = widths.size() < USUAL_SIZE ? "Small" : "";
        XWPFTable made = table(HEADED, table.rows().size() + 1, shares(widths, table.columns().size()),
                table.caption());
        boolean bold = RowNames.areShort(table);
        XWPFTableRow head = made.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < table.columns().size(); i++) {
            XWPFParagraph paragraph = cell(head, i, "TableHeading" + size);
            text.plain(paragraph, table.columns().get(i).header());
            align(paragraph, table.columns().get(i));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(made.getRow(i + 1), table, table.rows().get(i), size, bold, here);
        }
        end();
    }

    private void row(XWPFTableRow made, Table table, Table.Row row, String size, boolean bold, String here) {
        made.setCantSplitRow(true);
        for (int i = 0; i < row.cells().size(); i++) {
            Table.Cell cell = row.cells().get(i);
            XWPFParagraph paragraph = cell(made, i, (cell.rowHeader() && bold ? "TableRowName" : "TableText") + size);
            align(paragraph, table.columns().get(i));
            Runnable words = () -> text.linked(paragraph, cell.text(), cell.lang(), row.id().orElse(here));
            if (i == 0 && row.id().flatMap(text::place).isPresent()) {
                text.place(paragraph, text.place(row.id().get()).get(), words);
            } else {
                words.run();
            }
        }
    }

    private static void align(XWPFParagraph paragraph, Table.Column column) {
        if (column.kind() != Table.Kind.TEXT) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
    }

    private static XWPFParagraph cell(XWPFTableRow row, int column, String style) {
        XWPFParagraph paragraph = row.getCell(column).getParagraphArray(0);
        paragraph.setStyle(style);
        return paragraph;
    }

    private static double[] shares(ColumnWidths widths, int columns) {
        return IntStream.range(0, columns).mapToDouble(i -> widths.percent(i) / 100).toArray();
    }

    private XWPFTable table(String style, int rows, double[] shares, String caption) {
        XWPFTable table = word.createTable(rows, shares.length);
        CTTbl raw = table.getCTTbl();
        CTTblPr properties = raw.getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        table.setStyleID(style);
        table.setWidth(DocxPages.TEXT_WIDTH);
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setFirstRow(style.equals(HEADED));
        look.setFirstColumn(true);
        look.setNoHBand(true);
        look.setNoVBand(true);
        properties.addNewTblCaption().setVal(rules.of(caption));
        CTTblGrid grid = raw.getTblGrid() == null ? raw.addNewTblGrid() : raw.getTblGrid();
        grid.setGridColArray(null);
        for (double share : shares) {
            grid.addNewGridCol().setW(width(share));
        }
        table.getRows().forEach(row -> setWidths(row, shares));
        return table;
    }

    private static void setWidths(XWPFTableRow row, double[] shares) {
        for (int i = 0; i < shares.length; i++) {
            CTTblWidth width = row.getCell(i).getCTTc().addNewTcPr().addNewTcW();
            width.setW(width(shares[i]));
            width.setType(STTblWidth.DXA);
        }
    }

    private static BigInteger width(double share) {
        return BigInteger.valueOf(Math.round(share * DocxPages.TEXT_WIDTH));
    }

    /** Word joins tables that touch, so each is followed by a thin line of nothing. */
    private void end() {
        word.createParagraph().setStyle("TableEnd");
    }
}
