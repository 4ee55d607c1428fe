package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.Enrolments;
import pl.pomost.plan.FreezePlan;
import pl.pomost.plan.PlanVersion;
import pl.pomost.plan.PlanVersions;
import pl.pomost.process.ProcessJson;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.PdfText;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** A small number of people occurs in no public format, and where the coordinator decided to show it, in each that carries the diagnosis; a frozen version keeps what was decided then. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class PublicCountsTest {

    private static final String POWIAT = "/powiaty/2205";
    private static final String ENTRY = POWIAT + "/diagnoza/D-POM-03";
    /** Three people in programmes; "mniej niż 5" of them in public. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)3\\s*–\\s*osoby\\s+w\\s+programach");
    private static final Pattern HIDDEN = Pattern.compile("mniej\\s+niż\\s+5\\s*–\\s*osoby\\s+w\\s+programach");
    private static final String SERVED = "WSK-19 Osoby obsłużone w punkcie w roku";
    private static final List<String> WITH_DIAGNOSIS = List.of("pdf", "html", "docx", "odt", "json");
    private static final List<String> WITHOUT = List.of("xlsx", "ods", "csv", "pptx");

    @TestHTTPResource
    String address;
    @Inject
    FreezePlan freezing;
    @Inject
    PlanVersions versions;
    @Inject
    Enrolments enrolments;

    @AfterEach
    void leaveThePowiatAsItWas() {
        DemoProcess.restore();
    }

    @Test
    void noPublicFormatTellsASmallNumberUnlessThatWasDecided() {
        DemoProcess.restore();
        ObjectNode file = (ObjectNode) ProcessJson.parse(DemoProcess.of("2205"));
        ((ObjectNode) file.get("plan")).put("status", "roboczy");
        file.get("indicators").forEach(indicator -> {
            if (indicator.get("code").asText().equals("WSK-19")) {
                ((ObjectNode) indicator).put("baseline", 4);
            }
        });
        DemoProcess.replace("2205", file.toString());
        Session coordinator = as("koordynator-2205");
        PlanVersion before = QuarkusTransaction.requiringNew().call(() -> freezing.freeze(process(), FreezePlan.FOR_CONSULTATION + "test"));
        Map<String, String> hidden = all(coordinator);
        assertThat(hidden.keySet()).containsAll(WITH_DIAGNOSIS).containsAll(WITHOUT);
        hidden.forEach((ending, text) -> assertThat(text).as(ending).doesNotContainPattern(NUMBER).doesNotContain("trzech osób"));
        WITH_DIAGNOSIS.forEach(ending -> assertThat(hidden.get(ending)).as(ending).containsPattern(HIDDEN));
        assertThat(hidden.get("json")).as("where an indicator begins that counts people").containsPattern(SERVED + ".{0,200}?mniej niż 5").doesNotContainPattern(SERVED + "[^\\]]*:4[,}]");
        assertThat(hidden.get("xlsx")).contains("mniej niż 5");
        assertThat(Jsoup.parse(coordinator.get(POWIAT + "/plan").body()).select("#male-liczby")).isEmpty();

        assertThat(coordinator.post(ENTRY + "/liczba", Map.of("do", "pokaz", "count-reason", "liczbę podał PCPR w sprawozdaniu")).statusCode()).isEqualTo(303);
        Map<String, String> shown = all(coordinator);
        WITH_DIAGNOSIS.forEach(ending -> assertThat(shown.get(ending)).as(ending).containsPattern(NUMBER));
        for (String who : List.of("koordynator-2205", "rops")) {
            assertThat(Jsoup.parse(as(who).get(POWIAT + "/plan").body()).select("#male-liczby").text()).as(who).contains("D-POM-03", "liczbę podał PCPR", "Joanna Miotk", "2028");
        }
        assertThat(Jsoup.parse(as("czlonek-2205").get(POWIAT + "/plan").body()).select("#male-liczby")).isEmpty();
        PlanVersion after = QuarkusTransaction.requiringNew().call(() -> freezing.freeze(process(), FreezePlan.FOR_CONSULTATION + "test"));
        assertThat(after.number()).as("only the public document has changed, and that is a change").isEqualTo(before.number() + 1);
        assertThat(after.full().sha256()).isEqualTo(before.full().sha256());
        assertThat(flat(before.forThePublic().json())).containsPattern(HIDDEN).doesNotContainPattern(NUMBER);
        assertThat(flat(after.forThePublic().json())).containsPattern(NUMBER);

        String carried = DemoProcess.of("2205");
        assertThat(carried).as("the file carries the decision and its number").containsPattern("\"count_shown\"[^}]*\"value\"\\s*:\\s*3\\b");
        DemoProcess.replace("2205", carried);
        assertThat(text(coordinator, "json")).containsPattern(NUMBER);
        DemoProcess.replace("2205", carried.replaceFirst("(\"count_shown\"[^}]*\"value\"\\s*:\\s*)3\\b", "$14"));
        assertThat(text(coordinator, "json")).as("decided about another number").containsPattern(HIDDEN).doesNotContainPattern(NUMBER);
        assertThat(coordinator.post(ENTRY + "/liczba", Map.of("do", "pokaz", "count-reason", "jeszcze raz")).statusCode()).isEqualTo(303);
        assertThat(text(coordinator, "json")).containsPattern(NUMBER);
        assertThat(coordinator.post(ENTRY + "/liczba", Map.of("do", "ukryj")).statusCode()).isEqualTo(303);
        assertThat(text(coordinator, "json")).doesNotContainPattern(NUMBER);
        assertThat(coordinator.get(POWIAT + "/historia").body()).contains("Pokazano publicznie małą liczbę", "Ukryto małą liczbę");
    }

    private Map<String, String> all(Session session) {
        var found = new LinkedHashMap<String, String>();
        WITH_DIAGNOSIS.forEach(ending -> found.put(ending, text(session, ending)));
        WITHOUT.forEach(ending -> found.put(ending, text(session, ending)));
        return found;
    }

    /** Everything that can be read in a file, in one line. */
    private static String text(Session session, String ending) {
        byte[] file = session.download(POWIAT + "/plan." + ending + "?audience=public");
        String text = switch (ending) {
            case "pdf" -> PdfText.of(file).text();
            case "html" -> Jsoup.parse(new String(file, StandardCharsets.UTF_8)).text();
            case "docx", "odt", "xlsx", "ods", "pptx" -> unpacked(file);
            default -> new String(file, StandardCharsets.UTF_8);
        };
        return flat(text);
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }

    private static String unpacked(byte[] file) {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("</(?:w:p|text:p|a:p|si|row)>", " ").replaceAll("<text:s[^>]*>", " ").replaceAll("<[^>]*>", ""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private UUID process() {
        return enrolments.of("2205", Optional.empty()).orElseThrow().id();
    }

    private Session as(String username) {
        return Sessions.of(username, address.replaceAll("/$", ""));
    }
}
