package pl.pomost.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import pl.pomost.export.SlideFit.Fitted;

/** Titles and cells that a presentation must have, and those that LibreOffice found in it. */
final class SlidesModel {

    private SlidesModel() {
    }

    static List<String> titles(List<Fitted> slides) {
        return slides.stream().map(slide -> squeezed(slide.title().text())).toList();
    }

    static List<List<List<String>>> tables(List<Fitted> slides) {
        return slides.stream().flatMap(slide -> slide.pieces().stream()).map(SlideFit.Placed::piece).filter(Slide.Grid.class::isInstance).map(Slide.Grid.class::cast)
                .map(grid -> Stream.concat(Stream.of(grid.heads()), grid.rows().stream()).map(row -> row.stream().map(SlidesModel::squeezed).toList()).toList()).toList();
    }

    static List<String> titles(Document saved) {
        return saved.getElementsByTag("draw:page").stream().map(page -> squeezed(titleOf(page))).toList();
    }

    /** The titles of LibreOffice's outline are the frames that it takes for titles. */
    private static String titleOf(Element page) {
        return page.getElementsByAttributeValue("presentation:class", "title").stream().findFirst().map(Element::wholeText).orElse("");
    }

    static List<List<List<String>>> tables(Document saved) {
        return saved.getElementsByTag("table:table").stream().map(table -> table.getElementsByTag("table:table-row").stream()
                .map(row -> row.getElementsByTag("table:table-cell").stream().map(cell -> squeezed(cell.wholeText())).toList()).toList()).toList();
    }

    /** The text of an OpenDocument presentation. */
    static Document content(byte[] odp) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odp))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return Jsoup.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8), Parser.xmlParser());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("No presentation");
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
