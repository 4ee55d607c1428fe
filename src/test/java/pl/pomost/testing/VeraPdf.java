package pl.pomost.testing;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file keeps to PDF/UA-1 and PDF/A-3a. */
public final class VeraPdf {

    private static final PDFAFlavour ACCESSIBLE = PDFAFlavour.PDFUA_1;
    private static final PDFAFlavour LASTING = PDFAFlavour.PDFA_3_A;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {
    }

    /** Every failed check of both profiles, in words; empty for a file that keeps to both. */
    public static List<String> failures(byte[] pdf) {
        return failures(pdf, List.of(ACCESSIBLE, LASTING));
    }

    /** The same by PDF/UA-1 alone, for a file so long that the other profile's two million checks would take most of a minute. */
    public static List<String> inaccessible(byte[] pdf) {
        return failures(pdf, List.of(ACCESSIBLE));
    }

    /** The file is read once for all profiles. */
    private static List<String> failures(byte[] pdf, List<PDFAFlavour> profiles) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), ACCESSIBLE);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profiles)) {
            parser.setFlavours(profiles);
            List<ValidationResult> results = validator.validateAll(parser);
            if (!results.stream().filter(result -> result.getTotalAssertions() > 0).map(ValidationResult::getPDFAFlavour).toList().equals(profiles)) {
                throw new AssertionError("veraPDF did not check by every profile");
            }
            return results.stream().flatMap(VeraPdf::failures).toList();
        } catch (Exception e) {
            throw new AssertionError("veraPDF could not read the file", e);
        }
    }

    private static Stream<String> failures(ValidationResult result) {
        return result.getTestAssertions().stream().filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                .map(check -> result.getPDFAFlavour() + " " + check.getRuleId().getClause() + "-" + check.getRuleId().getTestNumber()
                        + " " + check.getMessage() + " at " + check.getLocation().getContext());
    }
}
