package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.files.SignedPaper;
import pl.pomost.review.Adoption;
import pl.pomost.review.AdoptionDraft;
import pl.pomost.shared.Problem;

/** Reads an act of adoption as the API takes it. */
@ApplicationScoped
class AdoptionSent {

    private static final int LONGEST = 300;
    private static final int LONGEST_ORGAN = 200;
    private static final int LONGEST_NUMBER = 100;

    private final PathPageTexts texts;

    AdoptionSent(PathPageTexts texts) {
        this.texts = texts;
    }

    /**
     * @param version   number of the submitted version that the caller saw
     * @param act       resolution or order
     * @param adoptedOn ISO date
     * @param signer    who signed the act
     * @param file      its bytes in Base64, as it was signed
     */
    record Body(String seen, Integer version, String act, String number, String adoptedOn, String organ, String signer, String fileName, String file) {
    }

    /** @throws Problem 422 with the name of the field that does not do */
    AdoptionDraft read(Body sent) {
        if (sent == null) {
            throw refused("act");
        }
        Adoption.Act act = Stream.of(Adoption.Act.values()).filter(each -> each.name().equalsIgnoreCase(sent.act())).findFirst().orElseThrow(() -> refused("act"));
        return new AdoptionDraft(act, text("number", sent.number(), LONGEST_NUMBER), day(sent.adoptedOn()), text("organ", sent.organ(), LONGEST_ORGAN), paper(sent),
                text("signer", sent.signer(), LONGEST));
    }

    private String text(String field, String value, int most) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty() && text.length() <= most).orElseThrow(() -> refused(field));
    }

    private LocalDate day(String value) {
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeParseException e) {
            throw refused("adoptedOn");
        }
    }

    private SignedPaper paper(Body sent) {
        try {
            byte[] content = Base64.getMimeDecoder().decode(String.valueOf(sent.file()));
            return Optional.of(content).filter(bytes -> bytes.length <= SignedPaper.MOST_BYTES).flatMap(bytes -> SignedPaper.of(sent.fileName(), bytes))
                    .orElseThrow(() -> refused("file"));
        } catch (IllegalArgumentException e) {
            throw refused("file");
        }
    }

    private Problem refused(String field) {
        return new Problem(422, texts.actRefused(), texts.fieldRefused(field)).with("field", field);
    }
}
