package pl.pomost.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pomost.review.Opinion.Stance;
import pl.pomost.review.OutsideWords;
import pl.pomost.review.OutsideWords.Kind;
import pl.pomost.review.OutsideWords.OfArea;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.PlainText;
import pl.pomost.shared.SentForm;

/** Reads what an organisation outside wrote. A draft may be unfinished; what is to be sent may not, and is asked about persons. */
final class OutsideForm {

    static final int LONGEST = 10_000;
    static final int LONGEST_OF_AREA = 4_000;
    private static final int LONGEST_NAME = 200;

    private final SentForm form;
    private final OutsideTexts texts;
    private final OutsideWords words;
    private FormErrors errors = FormErrors.NONE;
    private final Doubts doubts;

    /** @param areas about which something may be said. @param toSend whether everything must be there */
    OutsideForm(SentForm form, List<Choice> areas, boolean toSend, OutsideTexts texts) {
        this.form = form;
        this.texts = texts;
        Optional<Stance> stance = List.of(Stance.values()).stream().filter(each -> each.key().equals(form.text("ocena"))).findFirst();
        require(!toSend || stance.isPresent(), "ocena", texts.stanceMissing());
        String whole = text("calosc", LONGEST, toSend ? texts.reasonMissing() : "");
        List<OfArea> said = new ArrayList<>();
        areas.forEach(area -> ofArea(area, toSend).ifPresent(said::add));
        String name = text("imie", LONGEST_NAME, toSend ? texts.nameMissing() : "");
        String position = text("stanowisko", LONGEST_NAME, toSend ? texts.positionMissing() : "");
        words = new OutsideWords(stance.orElse(null), whole, said, name, position);
        doubts = doubts(words, areas, texts);
    }

    /** Places that may tell of a particular person. They are asked about before anything is sent, also of a draft that was kept before. */
    static Doubts doubts(OutsideWords words, List<Choice> areas, OutsideTexts texts) {
        Doubts all = Doubts.NONE.and("calosc", texts.whole(), words.whole());
        for (Choice area : areas) {
            all = all.and("slowa-" + area.code(), area.label(), words.of(area.code()).map(OfArea::words).orElse(""));
        }
        return all;
    }

    private Optional<OfArea> ofArea(Choice area, boolean toSend) {
        Optional<Kind> kind = Kind.of(form.text("rodzaj-" + area.code()));
        String field = "slowa-" + area.code();
        String said = text(field, LONGEST_OF_AREA, "");
        if (kind.isEmpty() && said.isEmpty()) {
            return Optional.empty();
        }
        require(!toSend || kind.isPresent(), "rodzaj-" + area.code(), area.label() + ": " + texts.kindMissing());
        require(!toSend || kind.isEmpty() || kind.get() == Kind.GOOD || !said.isEmpty(), field, area.label() + ": " + texts.wordsMissing());
        return Optional.of(new OfArea(area.code(), kind.orElse(null), said));
    }

    /** @param missing what is said when nothing stands there; empty where that is allowed */
    private String text(String field, int most, String missing) {
        String typed = form.text(field).strip();
        require(!typed.isEmpty() || missing.isEmpty(), field, missing);
        require(typed.length() <= most, field, texts.tooLong(most));
        require(!PlainText.isBroken(typed), field, texts.broken());
        return typed;
    }

    private void require(boolean fits, String field, String otherwise) {
        if (!fits) {
            errors = errors.and(field, otherwise);
        }
    }

    OutsideWords words() {
        return words;
    }

    FormErrors errors() {
        return errors;
    }

    /** Words that may tell of a particular person, unless whoever sent them has seen that. */
    Doubts doubts() {
        return doubts.allow(form.text("do")) ? Doubts.NONE : doubts;
    }

    int version() {
        String sent = form.text("version");
        return sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : -1;
    }
}
