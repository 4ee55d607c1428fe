package pl.pomost.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.PdfText;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** ROPS dresses the documents of an edition; the plan in them, and its hash, stay what they were. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class OfficeTemplateTest {

    private static final String PAGE = "/edycje/2027/szablon";
    private static final String PAID = "Projekt współfinansowany z Funduszu Azylu, Migracji i Integracji.";

    @TestHTTPResource
    String address;
    @Inject
    OfficeTemplates templates;

    @AfterEach
    void takeOff() {
        QuarkusTransaction.requiringNew().run(() -> templates.deleteAll());
    }

    @Test
    void logosTheSentenceAndTheLettersAreInTheFilesAndTheHashIsNot() throws IOException {
        Session rops = Sessions.of("rops", address.replaceAll("/$", ""));
        assertThat(Jsoup.parse(rops.get("/edycje/2027").body()).select("a[href=" + PAGE + "]")).hasSize(1);
        byte[] data = rops.download("/powiaty/2205/plan.json");

        assertThat(send(rops, "-1", "", logos()).body()).contains("napisz, co jest na logotypach").contains(PAID);
        assertThat(send(rops, "-1", "Fundusze", "to nie obraz".getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(422);
        assertThat(send(rops, "-1", "Fundusze Europejskie", logos()).statusCode()).isEqualTo(303);
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(rops.download(PAGE + "/logotypy")));
        assertThat(new Color(kept.getRGB(1, 1))).as("what lets the paper through is white").isEqualTo(Color.WHITE);
        assertThat(Jsoup.parse(rops.get(PAGE).body()).select("img").attr("alt")).isEqualTo("Fundusze Europejskie");

        assertThat(PdfText.of(rops.download("/powiaty/2205/plan.pdf")).text()).contains(PAID);
        assertThat(Jsoup.parse(new String(rops.download("/powiaty/2205/plan.html"), StandardCharsets.UTF_8)).select("header img[alt=Fundusze Europejskie]")).hasSize(1);
        assertThat(rops.download("/powiaty/2205/plan.json")).isEqualTo(data);

        byte[] dressed = rops.download("/powiaty/2205/plan.html");
        assertThat(send(rops, Jsoup.parse(rops.get(PAGE).body()).select("input[name=version]").val(), "Fundusze Europejskie", logos(Color.RED)).statusCode()).isEqualTo(303);
        assertThat(rops.download("/powiaty/2205/plan.html")).as("other logos of the same size and words").isNotEqualTo(dressed);

        assertThat(send(rops, "-1", "Inne", logos()).statusCode()).as("somebody else saved meanwhile").isEqualTo(409);
        String version = Jsoup.parse(rops.get(PAGE).body()).select("input[name=version]").val();
        rops.upload(PAGE, Map.of("version", version, "typeface", "SANS", "funding", "", "alternative", "", "without", "tak", "do", "zapisz"), "strip", new byte[0]);
        assertThat(rops.get(PAGE + "/logotypy").statusCode()).isEqualTo(404);
        assertThat(PdfText.of(rops.download("/powiaty/2205/plan.pdf")).text()).doesNotContain(PAID);
    }

    private static HttpResponse<String> send(Session rops, String version, String alternative, byte[] file) {
        return rops.upload(PAGE, Map.of("version", version, "typeface", "SERIF", "funding", PAID, "alternative", alternative, "do", "zapisz"), "strip", file);
    }

    /** A drawing that lets the paper through in one corner. */
    private static byte[] logos() throws IOException {
        return logos(Color.BLUE);
    }

    private static byte[] logos(Color colour) throws IOException {
        var picture = new BufferedImage(600, 80, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(100, 0, 100, 80);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
