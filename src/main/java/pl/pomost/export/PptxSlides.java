package pl.pomost.export;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import pl.pomost.export.Slide.Chart;
import pl.pomost.export.Slide.Grid;
import pl.pomost.export.Slide.Lines;
import pl.pomost.export.SlideFit.Box;
import pl.pomost.export.SlideFit.Fitted;
import pl.pomost.export.SlideFit.Placed;
import pl.pomost.plan.PlanDocument;

/** Draws the slides: a title that the outline shows, then what is to be read in the order in which it is read, then the foot. */
final class PptxSlides {

    /** Points; the slides of POI's own master are narrower. */
    private static final double MASTER_WIDTH = 720;
    private static final double STRIP_WIDTH = 640;
    private static final double STRIP_HEIGHT = 66;
    private static final double FOOT = 12;

    private final XMLSlideShow show;
    private final PlanDocument plan;
    private final String sha256;
    private final Letterhead letterhead;
    private final TitlePage title;
    private final SlideText text;
    private final PptxText words;

    PptxSlides(XMLSlideShow show, PlanDocument plan, String sha256, Letterhead letterhead) {
        this.show = show;
        this.plan = plan;
        this.sha256 = sha256;
        this.letterhead = letterhead;
        this.title = TitlePage.of(plan, sha256);
        this.text = new SlideText(PlanFonts.of(letterhead.typeface()));
        this.words = new PptxText(letterhead.typeface().word(), DocxText.locale(plan.meta().language()));
    }

    /** What the slides will hold, as it fits on them. */
    static List<Fitted> fitted(PlanDocument plan, String sha256, Letterhead letterhead) {
        SlideFit fit = new SlideFit(new SlideText(PlanFonts.of(letterhead.typeface())));
        List<Slide> slides = new CouncilDeck(plan, sha256).slides();
        return IntStream.range(0, slides.size()).mapToObj(i -> fit.fit(slides.get(i), i == 0, i == 0 && letterhead.strip().isPresent() ? STRIP_HEIGHT - 40 : 0)).toList();
    }

    void build() {
        properties();
        show.setPageSize(new Dimension((int) SlideFit.WIDTH, (int) SlideFit.HEIGHT));
        widen();
        XSLFSlideLayout layout = show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY);
        List<Fitted> slides = fitted(plan, sha256, letterhead);
        for (int i = 0; i < slides.size(); i++) {
            slide(show.createSlide(layout), slides.get(i), i);
        }
    }

    private void properties() {
        POIXMLProperties properties = show.getProperties();
        properties.getCoreProperties().setTitle(text.plain(title.title()));
        properties.getCoreProperties().setCreator(text.plain(title.subtitle()));
        properties.getCoreProperties().setSubjectProperty(text.plain(title.mark()));
        properties.getCoreProperties().getUnderlyingProperties().setLanguageProperty(Optional.of(DocxText.locale(plan.meta().language())));
        properties.getExtendedProperties().setApplication("Pomost");
        properties.getCustomProperties().addProperty("SHA-256", sha256);
    }

    /** The places of the master and its layouts, for whoever adds a slide. */
    private void widen() {
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            widen(master);
            for (XSLFSlideLayout layout : master.getSlideLayouts()) {
                widen(layout);
            }
        }
    }

    private static void widen(XSLFSheet sheet) {
        double scale = SlideFit.WIDTH / MASTER_WIDTH;
        for (XSLFShape shape : sheet.getShapes()) {
            if (shape instanceof XSLFTextShape place && PptxText.hasPlace(place)) {
                Rectangle2D old = place.getAnchor();
                PptxText.place(place, new Rectangle2D.Double(old.getX() * scale, old.getY(), old.getWidth() * scale, old.getHeight()));
            }
        }
    }

    private void slide(XSLFSlide slide, Fitted fitted, int number) {
        XSLFTextShape heading = slide.getPlaceholder(0);
        PptxText.place(heading, rectangle(fitted.title().box()));
        words.title(heading, fitted.title().text(), fitted.title().size(), number == 0);
        if (number == 0) {
            letterhead.strip().ifPresent(strip -> strip(slide, strip));
        }
        for (Placed placed : fitted.pieces()) {
            piece(slide, placed, number == 0);
        }
        foot(slide, fitted.more(), number);
        PptxNotes.write(show, slide, fitted.notes(), words);
    }

    private void piece(XSLFSlide slide, Placed placed, boolean opening) {
        if (placed.piece() instanceof Lines lines) {
            XSLFTextBox box = slide.createTextBox();
            box.setAnchor(rectangle(placed.box()));
            words.lines(box, lines.lines(), placed.size(), !opening && lines.lines().size() > 1);
        } else if (placed.piece() instanceof Grid grid) {
            PptxTable.draw(slide, grid, placed, words);
        } else {
            PptxChart.draw(show, slide, (Chart) placed.piece(), placed.box());
        }
    }

    private void strip(XSLFSlide slide, Letterhead.Strip strip) {
        double width = strip.widthWithin(STRIP_WIDTH, STRIP_HEIGHT);
        XSLFPictureShape picture = slide.createPicture(show.addPicture(strip.png(), PictureType.PNG));
        picture.setAnchor(new Rectangle2D.Double(SlideFit.EDGE, 32, width, strip.heightAt(width)));
        PptxText.describe(picture, "Logotypy", text.plain(strip.alternative()));
    }

    /** Version, where to read on, who pays, number. */
    private void foot(XSLFSlide slide, String more, int number) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(SlideFit.EDGE, 484, SlideFit.WIDTH - 2 * SlideFit.EDGE - 70, 40));
        String mark = text.plain(title.mark()) + (more.isEmpty() ? "" : " · " + more);
        String funding = number == 0 ? text.plain(letterhead.funding()) : "";
        double room = SlideFit.WIDTH - 2 * SlideFit.EDGE - 90;
        words.foot(box, text.cut(mark, room, FOOT, funding.isEmpty() ? 2 : 1), text.cut(funding, room, FOOT, 1), FOOT);
        XSLFTextBox page = slide.createTextBox();
        page.setAnchor(new Rectangle2D.Double(SlideFit.WIDTH - SlideFit.EDGE - 60, 484, 60, 24));
        words.number(page, number + 1, FOOT);
    }

    static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }
}
