package pl.pomost.export;

import java.awt.Color;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import pl.pomost.export.Slide.Grid;
import pl.pomost.export.SlideFit.Placed;

/** A table on a slide: the first row is marked as heads, the first column as names of rows. */
final class PptxTable {

    private static final double ROW = 20;

    private PptxTable() {
    }

    static void draw(XSLFSlide slide, Grid grid, Placed placed, PptxText words) {
        XSLFTable table = slide.createTable();
        table.setAnchor(PptxSlides.rectangle(placed.box()));
        row(table, grid.heads(), placed.size(), words, true);
        grid.rows().forEach(cells -> row(table, cells, placed.size(), words, false));
        for (int i = 0; i < grid.shares().size(); i++) {
            table.setColumnWidth(i, placed.box().width() * grid.shares().get(i));
        }
        var properties = table.getCTTable().isSetTblPr() ? table.getCTTable().getTblPr() : table.getCTTable().addNewTblPr();
        properties.setFirstRow(true);
        properties.setFirstCol(true);
        properties.setBandRow(false);
        PptxText.describe(table, grid.name(), grid.name());
    }

    private static void row(XSLFTable table, List<String> cells, double size, PptxText words, boolean heads) {
        XSLFTableRow row = table.addRow();
        row.setHeight(ROW);
        for (int i = 0; i < cells.size(); i++) {
            XSLFTableCell cell = row.addCell();
            cell.setLeftInset(i == 0 ? 0 : SlideFit.CELL_WIDE);
            cell.setRightInset(SlideFit.CELL_WIDE);
            cell.setTopInset(SlideFit.CELL_HIGH);
            cell.setBottomInset(SlideFit.CELL_HIGH);
            cell.setVerticalAlignment(heads ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
            line(cell, BorderEdge.bottom, heads ? 1.5 : 0.75, heads ? Canvas.INK : Canvas.LINE);
            XSLFTextParagraph paragraph = cell.addNewTextParagraph();
            words.run(paragraph, cells.get(i), size, Canvas.INK).setBold(heads || i == 0);
            if (paragraph.getXmlObject().isSetEndParaRPr()) {
                // says that the end of the cell is English
                paragraph.getXmlObject().unsetEndParaRPr();
            }
        }
    }

    private static void line(XSLFTableCell cell, BorderEdge edge, double width, Color color) {
        cell.setBorderWidth(edge, width);
        cell.setBorderColor(edge, color);
    }
}
