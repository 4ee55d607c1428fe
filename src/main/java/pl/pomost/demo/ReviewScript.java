package pl.pomost.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import pl.pomost.consent.Reply;
import pl.pomost.consultation.HeldReason;
import pl.pomost.consultation.RemarkDecision;
import pl.pomost.review.Opinion;
import pl.pomost.review.SettleRemark.Settlement;
import pl.pomost.review.Verdict;
import pl.pomost.shared.JsonColumns;

/** The data file that says what everybody says about the one plan of the demo that is in review. What may be missing is null. */
record ReviewScript(String powiat, Consulted consultation, List<Consent> consents, List<Said> remarks, Corrected corrections, List<Judged> judgements, String note,
        String returned, List<Asked> opinions) {

    record Consulted(int days, List<String> languages, List<String> forms, List<Heard> remarks) {
    }

    /** @param held why the words are not shown; such a remark gets no answer */
    record Heard(String by, String from, String lang, String about, String text, String answer, String answerPl, String translation, RemarkDecision decision, HeldReason held) {
    }

    /** @param other what the institution says of its last part, where that is no plain yes */
    record Consent(String institution, Way way, String name, String position, Reply other, String words) {
    }

    enum Way {
        LINK, PHONE, WAITING
    }

    /**
     * @param round    in which ROPS writes it; those of the second are not sent yet
     * @param sentence how the sentence begins that it is about
     * @param answer   by the powiat, before it submits again
     * @param settled  by the reviewer, in the second round
     */
    record Said(int round, String target, String sentence, String criterion, boolean blocking, String topic, String text, String answer, Settlement settled, String words) {
    }

    /** @param text key of the text of the plan that says more now */
    record Corrected(String removed, String text, String added) {
    }

    record Judged(String criterion, Verdict verdict, String reason) {
    }

    record Asked(String area, String expert, int days, String question, Opinion.Stance stance, String answer) {
    }

    static ReviewScript read() {
        try (InputStream in = ReviewScript.class.getResourceAsStream("/demo/review.json")) {
            return JsonColumns.mapper().readValue(in, ReviewScript.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
