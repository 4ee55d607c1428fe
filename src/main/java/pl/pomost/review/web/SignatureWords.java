package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.files.SignatureKind;
import pl.pomost.review.SignedFile.Purpose;

/** What kinds of signatures, and the purposes of signed files, are called. */
@ApplicationScoped
class SignatureWords {

    private final PathPageTexts texts;

    SignatureWords(PathPageTexts texts) {
        this.texts = texts;
    }

    String of(Purpose purpose) {
        return switch (purpose) {
            case SUBMISSION -> texts.ofSubmission();
            case ACCEPTANCE -> texts.ofAcceptance();
            case ADOPTION -> texts.ofAdoption();
        };
    }

    String of(SignatureKind kind) {
        return switch (kind) {
            case PADES -> texts.pades();
            case XADES -> texts.xades();
            case CADES -> texts.cades();
            case ASIC -> texts.asic();
            case SCAN -> texts.scan();
        };
    }
}
