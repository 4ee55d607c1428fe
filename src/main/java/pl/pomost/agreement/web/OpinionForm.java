package pl.pomost.agreement.web;

import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.agreement.DraftOpinion.Said;
import pl.pomost.review.Opinion.Stance;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.PlainText;
import pl.pomost.shared.SentForm;

/** Reads an opinion on a draft. What may tell of a particular person is asked about. */
final class OpinionForm {

    private static final int LONGEST = 10_000;
    private static final int LONGEST_NAME = 200;

    private final SentForm form;
    private final OpinionTexts texts;
    private final Optional<Stance> stance;
    private final Said said;
    private final Doubts doubts;
    private FormErrors errors = FormErrors.NONE;

    /** @param outside whether it must say who speaks */
    OpinionForm(SentForm form, boolean outside, OpinionTexts texts) {
        this.form = form;
        this.texts = texts;
        stance = Stream.of(Stance.values()).filter(each -> each.key().equals(form.text("ocena"))).findFirst();
        require(stance.isPresent(), "ocena", texts.stanceMissing());
        String words = text("slowa", LONGEST, texts.wordsMissing());
        String name = outside ? text("imie", LONGEST_NAME, texts.nameMissing()) : "";
        String position = outside ? text("stanowisko", LONGEST_NAME, texts.positionMissing()) : "";
        said = new Said(stance.orElse(null), words, name, position);
        doubts = Doubts.NONE.and("slowa", texts.words(), words);
    }

    private String text(String field, int most, String missing) {
        String typed = form.text(field).strip();
        require(!typed.isEmpty(), field, missing);
        require(typed.length() <= most, field, texts.tooLong(most));
        require(!PlainText.isBroken(typed), field, texts.broken());
        return typed;
    }

    private void require(boolean fits, String field, String otherwise) {
        if (!fits) {
            errors = errors.and(field, otherwise);
        }
    }

    Said said() {
        return said;
    }

    FormErrors errors() {
        return errors;
    }

    Doubts doubts() {
        return doubts.allow(form.text("do")) ? Doubts.NONE : doubts;
    }

    int version() {
        String sent = form.text("version");
        return sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : -1;
    }
}
