package pl.pomost.consultation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.consultation.About;
import pl.pomost.consultation.RemarkChannel;
import pl.pomost.consultation.RemarkDraft;
import pl.pomost.consultation.TakeRemark;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.Language;
import pl.pomost.shared.MailAddress;
import pl.pomost.shared.PlainText;
import pl.pomost.shared.SentForm;

/** The form of a remark, as somebody outside fills it in: everything typed comes back, whatever is wrong with it. */
final class RemarkForm {

    static final int MOST_OF_ROLE = 100;
    private static final int MOST_OF_MAIL = 254;
    private static final String WORDS = "uwaga";
    private static final String ROLE = "kto";
    private static final String MAIL = "email";
    /** Nobody sees it; whoever fills in everything that a page has, does. */
    private static final String TRAP = "witryna";

    private final SentForm sent;
    private final List<About> parts;
    private final ConsultTexts texts;

    RemarkForm(SentForm sent, List<About> parts, ConsultTexts texts) {
        this.sent = sent;
        this.parts = parts;
        this.texts = texts;
    }

    /** What stands in the fields. @param trap what a machine, or a browser that helps too much, has put where nothing belongs */
    record Filled(String id, String about, String words, String role, String mail, String lang, String trap, List<Choice> parts, List<Choice> languages) {
    }

    Filled filled(Optional<String> asked, List<Choice> languages) {
        String about = sent.or("o", asked.orElse(""));
        return new Filled(sent.id("id").orElseGet(UUID::randomUUID).toString(), about, sent.text(WORDS), sent.text(ROLE), sent.text(MAIL),
                sent.or("jezyk", Language.current().tag()), sent.text(TRAP),
                parts.stream().map(part -> new Choice(part.code(), part.isChapter() ? texts.chapter(part.code(), part.title()) : part.code() + ": " + part.title())).toList(), languages);
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.NONE;
        String words = sent.text(WORDS).strip();
        int length = words.codePointCount(0, words.length());
        errors = words.isEmpty() ? errors.and(WORDS, texts.wordsMissing()) : errors;
        errors = length > TakeRemark.MOST_LETTERS ? errors.and(WORDS, texts.wordsLong(length, TakeRemark.MOST_LETTERS)) : errors;
        errors = unseen(errors, WORDS);
        errors = sent.text(ROLE).strip().length() > MOST_OF_ROLE ? errors.and(ROLE, texts.roleLong(MOST_OF_ROLE)) : errors;
        errors = unseen(errors, ROLE);
        errors = mail().filter(address -> address.length() > MOST_OF_MAIL || !MailAddress.fits(address)).isPresent() ? errors.and(MAIL, texts.mailWrong()) : errors;
        return sent.filled(TRAP).isPresent() ? errors.and(TRAP, texts.trapped()) : errors;
    }

    private FormErrors unseen(FormErrors errors, String field) {
        return PlainText.beforeBroken(sent.text(field)).map(before -> errors.and(field, texts.unseen(before))).orElse(errors);
    }

    /** Places that may tell of a particular person. */
    Doubts doubts() {
        return Doubts.NONE.and(WORDS, texts.words(), sent.text(WORDS)).and(ROLE, texts.role(), sent.text(ROLE));
    }

    Optional<UUID> id() {
        return sent.id("id");
    }

    Optional<String> mail() {
        return sent.filled(MAIL);
    }

    RemarkDraft draft(LocalDate today, List<Choice> languages) {
        String lang = sent.text("jezyk");
        return new RemarkDraft(today, RemarkChannel.FORM.code(), sent.text(ROLE).strip(), Choice.codes(languages).contains(lang) ? lang : "pl",
                About.stored(sent.text("o"), parts), sent.text(WORDS).strip());
    }
}
