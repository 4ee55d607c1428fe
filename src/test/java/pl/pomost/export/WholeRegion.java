package pl.pomost.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.pomost.demo.DemoPhotos;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Gmina;
import pl.pomost.directory.Gminas;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.process.ProcessJson;

/** Puts the demo's complete process into every powiat: some 6,000 cards, as a region has at the end of an edition. */
@ApplicationScoped
public class WholeRegion {

    private final Powiats powiats;
    private final Gminas gminas;
    private final Editions editions;
    private final ReplaceProcess replace;
    private final DemoPhotos photos;

    WholeRegion(Powiats powiats, Gminas gminas, Editions editions, ReplaceProcess replace, DemoPhotos photos) {
        this.powiats = powiats;
        this.gminas = gminas;
        this.editions = editions;
        this.replace = replace;
        this.photos = photos;
    }

    @ActivateRequestContext
    public void fill() {
        ObjectNode file = demo();
        for (Powiat powiat : powiats.listAll()) {
            replace.with(Relocated.to(powiat, asMany(gminas.of(powiat.teryt()), file.at("/powiat/gminas").size()), file.deepCopy()), powiat,
                    editions.byYear(2027).orElseThrow(), "test");
        }
    }

    /** Puts the demo's complete process, but for its consultation, into one powiat. */
    @ActivateRequestContext
    public void fillUnconsulted(String teryt) {
        Powiat powiat = powiats.findById(teryt);
        ObjectNode file = Relocated.to(powiat, asMany(gminas.of(teryt), demo().at("/powiat/gminas").size()), demo());
        file.putNull("consultation");
        ((ObjectNode) file.get("plan")).put("status", "roboczy");
        replace.with(file, powiat, editions.byYear(2027).orElseThrow(), "test");
    }

    /** Puts powiat kartuski back as the demo has it, even with a workshop left open. */
    @ActivateRequestContext
    public void restoreDemo() {
        photos.keep(restored());
    }

    /** The same without photographs: what a process file holds, no more. */
    @ActivateRequestContext
    public void restoreDemoFile() {
        restored();
    }

    private UUID restored() {
        return replace.with(demo(), powiats.findById("2205"), editions.byYear(2027).orElseThrow(), "test");
    }

    private static ObjectNode demo() {
        try {
            return (ObjectNode) ProcessJson.parse(Files.readString(Path.of("src/main/resources/demo/kartuski.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A powiat with fewer gminas gets the same one in several places. */
    private static List<Gmina> asMany(List<Gmina> own, int count) {
        var gminas = new ArrayList<Gmina>();
        for (int i = 0; i < count; i++) {
            gminas.add(own.get(i % own.size()));
        }
        return gminas;
    }
}
