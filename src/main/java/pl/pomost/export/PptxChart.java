package pl.pomost.export;

import java.awt.geom.Rectangle2D;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import pl.pomost.export.Slide.Chart;
import pl.pomost.export.SlideFit.Box;

/** Bars as a chart of PowerPoint's own, whose numbers can be opened and changed. */
final class PptxChart {

    static final int MOST = 12;
    private static final int LONGEST = 18;

    private PptxChart() {
    }

    static void draw(XMLSlideShow show, XSLFSlide slide, Chart shown, Box box) {
        XSLFChart chart = show.createChart();
        chart.setTitleText(shown.name() + " (" + shown.bars().unit() + ")");
        chart.setTitleOverlay(false);
        XDDFCategoryAxis years = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis amounts = chart.createValueAxis(AxisPosition.LEFT);
        amounts.setCrosses(AxisCrosses.AUTO_ZERO);
        amounts.setNumberFormat("#,##0");
        String[] labels = shown.bars().bars().stream().limit(MOST).map(bar -> label(bar.label())).toArray(String[]::new);
        Double[] values = shown.bars().bars().stream().limit(MOST).map(bar -> bar.value().doubleValue()).toArray(Double[]::new);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, years, amounts);
        data.setBarDirection(BarDirection.COL);
        data.setVaryColors(false);
        data.setGapWidth(60);
        XDDFChartData.Series series = data.addSeries(XDDFDataSourcesFactory.fromArray(labels, chart.formatRange(range(labels.length, 0)), 0),
                XDDFDataSourcesFactory.fromArray(values, chart.formatRange(range(labels.length, 1)), 1));
        series.setTitle(shown.name(), chart.setSheetTitle(shown.name(), 1));
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(new byte[] {0x0B, 0x63, (byte) 0x8C})));
        chart.plot(data);
        numbers(chart);
        slide.addChart(chart, new Rectangle2D.Double(box.x() * Units.EMU_PER_POINT, box.y() * Units.EMU_PER_POINT, box.width() * Units.EMU_PER_POINT, box.height() * Units.EMU_PER_POINT));
        // the slide's list of shapes does not know of it
        CTGroupShape all = slide.getXmlObject().getCSld().getSpTree();
        CTNonVisualDrawingProps frame = all.getGraphicFrameArray(all.sizeOfGraphicFrameArray() - 1).getNvGraphicFramePr().getCNvPr();
        frame.setName(shown.name());
        frame.setDescr(shown.name() + ". " + shown.alternative());
    }

    private static CellRangeAddress range(int rows, int column) {
        return new CellRangeAddress(1, rows, column, column);
    }

    /** The amount above each bar, so that nobody has to guess it from the axis. */
    private static void numbers(XSLFChart chart) {
        CTDLbls labels = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).addNewDLbls();
        labels.addNewNumFmt().setFormatCode("#,##0");
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static String label(String label) {
        String plain = new XmlText().of(label).replace('\n', ' ');
        return plain.length() > LONGEST ? plain.substring(0, plain.offsetByCodePoints(0, Math.min(LONGEST - 1, plain.codePointCount(0, plain.length())))) + "…" : plain;
    }
}
