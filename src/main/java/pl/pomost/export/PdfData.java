package pl.pomost.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;

/**
 * The plan's canonical JSON in the PDF, as PDF/A-3 has it: the very bytes whose SHA-256 the pages bear, so that the printed plan can
 * be verified from itself.
 */
final class PdfData {

    static final String NAME = "plan.json";
    private static final String SAYS = "Treść planu jako dane: kanoniczny JSON (RFC 8785), z którego policzono sumę SHA-256 podaną na stronach";

    private PdfData() {
    }

    static void attach(PDDocument pdf, CanonicalJson json, PlanDocument document, String sha256) throws IOException {
        byte[] bytes = hashed(json, document, sha256);
        PDEmbeddedFile file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(bytes.length);
        Calendar day = GregorianCalendar.from(document.meta().issuedOn().atStartOfDay(ZoneOffset.UTC));
        file.setCreationDate(day);
        file.setModDate(day);
        PDComplexFileSpecification about = new PDComplexFileSpecification();
        about.setFile(NAME);
        about.setFileUnicode(NAME);
        about.setFileDescription(SAYS);
        about.setEmbeddedFile(file);
        about.setEmbeddedFileUnicode(file);
        about.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Source");
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(NAME, about));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        pdf.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(about);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    /** What is printed may have the list of people behind it, which is outside the hash and so outside the data. */
    private static byte[] hashed(CanonicalJson json, PlanDocument document, String sha256) {
        byte[] whole = json.bytes(document);
        List<Section> annexes = document.annexes();
        if (annexes.isEmpty() || json.sha256(whole).equals(sha256)) {
            return whole;
        }
        byte[] withoutLast = json.bytes(new PlanDocument(document.schemaVersion(), document.meta(), document.chapters(), annexes.subList(0, annexes.size() - 1)));
        return json.sha256(withoutLast).equals(sha256) ? withoutLast : whole;
    }
}
