package pl.pomost.consent.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.consent.Given;
import pl.pomost.consent.OpenedLink;
import pl.pomost.consent.Reply;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.SentForm;

/** Reads the answers of an institution. Only questions with a chosen answer are read, and only those that the link opens. */
final class AnswerForm {

    private static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_NAME = 200;

    private final SentForm form;
    private final ConsentTexts texts;
    private final Map<UUID, Given> given = new LinkedHashMap<>();
    private FormErrors errors = FormErrors.NONE;
    private Doubts doubts = Doubts.NONE;

    AnswerForm(SentForm form, OpenedLink opened, ConsentTexts texts) {
        this.form = form;
        this.texts = texts;
        String name = person("imie", texts.nameMissing());
        String position = person("stanowisko", texts.positionMissing());
        opened.items().stream().filter(OpenedLink.Item::open).forEach(item -> read(item, name, position));
        if (given.isEmpty()) {
            errors = errors.and(opened.items().stream().filter(OpenedLink.Item::open).findFirst().map(item -> "odp-" + item.question().id()).orElse("tresc"), texts.nothingChosen());
        }
    }

    private String person(String field, String missing) {
        String typed = form.text(field).strip();
        if (typed.isEmpty()) {
            errors = errors.and(field, missing);
        }
        return typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
    }

    private void read(OpenedLink.Item item, String name, String position) {
        UUID id = item.question().id();
        String field = "slowa-" + id;
        Optional<Reply> reply = AnswerViews.reply(form.text("odp-" + id));
        Optional<String> words = form.filled(field);
        if (reply.isEmpty()) {
            return;
        }
        if (words.isEmpty() && reply.get().needsWords()) {
            errors = errors.and(field, reply.get() == Reply.DECLINED ? texts.reasonMissing() : texts.changeMissing());
        }
        if (words.filter(text -> text.length() > LONGEST_WORDS).isPresent()) {
            errors = errors.and(field, texts.tooLong());
        }
        doubts = doubts.and(field, item.question().action(), words.orElse(""));
        given.put(id, new Given(reply.get(), words, name, position));
    }

    Map<UUID, Given> given() {
        return given;
    }

    FormErrors errors() {
        return errors;
    }

    /** Words that may tell of a particular person, unless whoever sent them has seen that. */
    Doubts doubts() {
        return doubts.allow(form.text("do")) ? Doubts.NONE : doubts;
    }
}
