package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.OfficeData;
import pl.pomost.plan.OfficeData.Organ;
import pl.pomost.scenario.Scenarios;

/** Packages for offices: plain names, sums that fit, particulars in the shape that the schema describes, and nobody's name where everybody reads. */
class PackageWriterTest {

    private static final CanonicalJson JSON = new CanonicalJson();
    private static final WrittenFiles FILES = new WrittenFiles();
    private static final PackageWriter WRITER = new PackageWriter(new PlanWriters(null) {
        @Override
        public Optional<PlanWriter> forExtension(String extension) {
            return Stream.<PlanWriter>of(new PdfPlanWriter(), new DocxPlanWriter(), new JsonPlanWriter(JSON), new SheetXlsxWriter(Scenarios.shipped()))
                    .filter(writer -> writer.extension().equals(extension)).findFirst();
        }
    });

    @AfterAll
    static void clear() {
        FILES.end();
    }

    @Test
    void theOfficeFilesEveryFormWithTheCaseAndTheSums() throws Exception {
        List<String> said = new ArrayList<>();
        Map<String, byte[]> files = SheetWritersTest.unzip(WRITER.write(PackageKind.EZD, content("Plan"), steps(said)));
        assertThat(files.keySet()).contains("2205_plan_v3_2028-01-10.pdf", "2205_plan_v3_2028-01-10.docx", "2205_plan_v3_2028-01-10.xlsx", "2205_plan_v3_2028-01-10.json",
                "2205_plan_v3_2028-01-10_publiczny.pdf", "2205_plan_v3_2028-01-10_zalacznik_01_strategia.pdf", "metadane.xml", "metadane.xsd", "METRYKA.txt", "sumy.sha256")
                .allMatch(name -> name.matches("[A-Za-z0-9._-]+"));
        String metadata = text(files, "metadane.xml");
        schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(files.get("metadane.xml"))));
        assertThat(metadata).contains("rodzaj=\"EZD\"", "<znak>PS.033.4.2028</znak>", "<jrwa>033</jrwa>", "<kategoria>B10</kategoria>", "<adresDoreczen>AE:PL-12345-67890-ABCDE-12</adresDoreczen>",
                "<dostep>niepubliczny</dostep>", "<dostep>publiczny</dostep>", "<identyfikator>urn:pomost:2205:2027:v3</identyfikator>", "<format>application/pdf</format>");
        text(files, "sumy.sha256").lines().forEach(line -> {
            String[] parts = line.split("  ");
            assertThat(new PackagePart("", "", "", true, files.get(parts[1])).sha256()).as(parts[1]).isEqualTo(parts[0]);
            assertThat(metadata).contains(parts[0], "<nazwa>" + parts[1] + "</nazwa>");
        });
        assertThat(text(files, "sumy.sha256").lines()).hasSize(6);
        assertThat(said).containsExactly("PDF", "DOCX", "XLSX", "JSON", "PDF dla wszystkich", "metadane").hasSize(WRITER.steps(PackageKind.EZD));
    }

    @Test
    void everybodyReadsWhoMadeAndPublishedItAndNobodyOfTheTeam() throws Exception {
        List<String> said = new ArrayList<>();
        Map<String, byte[]> files = SheetWritersTest.unzip(WRITER.write(PackageKind.BIP, content("Plan"), steps(said)));
        assertThat(files.keySet()).contains("2205_plan_v3_2028-01-10.pdf", "2205_plan_v3_2028-01-10.docx").noneMatch(name -> name.contains("zalacznik") || name.endsWith("xlsx"));
        schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(files.get("metadane.xml"))));
        assertThat(text(files, "metadane.xml")).contains("rodzaj=\"BIP\"", "<wytworzyl>Joanna Kowalska, naczelniczka</wytworzyl>", "<opublikowal>Adam Nowak</opublikowal>",
                "<dataPublikacji>2028-02-01</dataPublikacji>", "<adres>https://pomost.example/powiaty/2205/plan.pdf?edition=2027&amp;version=3</adres>", "<zmiana data=\"2028-01-10\"><wersja>3</wersja>",
                "<akt>uchwała</akt><numer>XII/34/2028</numer><data>2028-01-25</data><organ>Rada Powiatu Kartuskiego</organ>")
                .doesNotContain("<sprawa>", "niepubliczny");
        assertThat(text(files, "METRYKA.txt")).contains("Przyjęcie: uchwała nr XII/34/2028 z dnia 25.01.2028, Rada Powiatu Kartuskiego", "Opublikował(a): Adam Nowak", "10.01.2028: Złożenie planu do ROPS. (wersja 3)");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(files.get("2205_plan_v3_2028-01-10.docx")))) {
            assertThat(new XWPFWordExtractor(word).getText()).contains("Działania").doesNotContain("Joanna Miotk");
        }
        assertThat(said).hasSize(WRITER.steps(PackageKind.BIP));
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        for (String title : List.of("<plik>&\"' ]]> \u0000\u0007 plan", "Plan 😀\nw dwóch wierszach", "x".repeat(5_000), "العربية <!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]> &b;")) {
            PackagePart part = new PackagePart("plan.pdf", title, "application/pdf", true, new byte[] {1});
            byte[] metadata = PackageXml.of(PackageKind.EZD, facts(title), List.of(part));
            schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(metadata)));
        }
        byte[] wrong = PackageXml.of(PackageKind.EZD, facts("Plan"), List.of(new PackagePart("żółty plan.pdf", "Plan", "application/pdf", true, new byte[] {1})));
        assertThatThrownBy(() -> schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(wrong)))).isInstanceOf(SAXException.class);
    }

    private static PackageContent content(String title) {
        var full = SheetSample.plan(2, true);
        var open = SheetSample.plan(2, false);
        return new PackageContent(facts(title), new PackageContent.Text(full, JSON.sha256(full)), new PackageContent.Text(open, JSON.sha256(open)),
                List.of(new PackagePart("2205_plan_v3_2028-01-10_zalacznik_01_strategia.pdf", "Strategia", "application/pdf", false, new byte[] {'%', 'P', 'D', 'F', 1})), Letterhead.NONE);
    }

    private static PackageFacts facts(String title) {
        return new PackageFacts("2205", "powiat kartuski", "Edycja 2027", 2027, title, 3, "1.0", LocalDate.of(2028, 1, 10), Optional.of("Joanna Kowalska, naczelniczka"),
                Optional.of("Adam Nowak"), Optional.of(LocalDate.of(2028, 2, 1)),
                Optional.of(new PackageFacts.Adopted("uchwała", "XII/34/2028", LocalDate.of(2028, 1, 25), "Rada Powiatu Kartuskiego")), Optional.of(LocalDate.of(2028, 1, 1)), Optional.empty(), Optional.of("PS.033.4.2028"),
                new OfficeData("033", "B10", "AE:PL-12345-67890-ABCDE-12", Organ.BOARD, Map.of()), "https://pomost.example/powiaty/2205/plan.pdf?edition=2027&version=3",
                List.of(new PackageFacts.Change(LocalDate.of(2028, 1, 10), "Złożenie planu do ROPS.", Optional.of(3))));
    }

    @Test
    void moreAttachmentsThanAPackageHoldsAreRefused() {
        PackagePart signed = new PackagePart("podpisany.pdf", "Podpisany", "application/pdf", false, new byte[15_000_000]);
        PackageParts attachments = new PackageParts();
        attachments.add(signed);
        attachments.add(signed);
        assertThatThrownBy(() -> attachments.add(signed)).isInstanceOf(PackageParts.TooLarge.class);
        assertThat(attachments.all()).hasSize(2);
    }

    private static PackageWriter.Steps steps(List<String> said) {
        return new PackageWriter.Steps() {
            @Override
            public void at(int step, String doing) {
                assertThat(step).isEqualTo(said.size());
                said.add(doing);
            }

            @Override
            public byte[] write(PlanWriter writer, PackageContent.Text text, Letterhead paper) {
                return new WriterApart(JSON, FILES, false, 0).bytes(writer, text.document(), text.sha256(), paper);
            }
        };
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static Schema schema() throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.newSchema(PackageWriterTest.class.getResource("/schema/metadane.xsd"));
    }
}
