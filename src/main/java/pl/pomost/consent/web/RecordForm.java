package pl.pomost.consent.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.pomost.consent.Channel;
import pl.pomost.consent.Given;
import pl.pomost.consent.Part;
import pl.pomost.consent.RecordAnswer.Heard;
import pl.pomost.consent.Reply;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;

/** The form of an answer that somebody heard or has on paper. */
final class RecordForm {

    private static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_NAME = 200;

    private final FormReading reading;
    private final String task;
    private final String reply;
    private final Optional<String> words;
    private final String name;
    private final String position;
    private final String channel;
    private final Optional<LocalDate> day;
    private final Optional<String> note;

    RecordForm(Submitted typed, List<Choice> tasks, LocalDate today, ConsentsTexts texts, FormTexts formTexts) {
        reading = new FormReading(typed, formTexts);
        task = reading.field("zadanie", texts.task()).requiredOneOf(tasks);
        reply = reading.field("odpowiedz", texts.reply()).requiredOneOf(replies(texts));
        words = reading.field("slowa", texts.words()).text(LONGEST_WORDS);
        if (words.isEmpty() && AnswerViews.reply(reply).filter(Reply::needsWords).isPresent()) {
            reading.refuse("slowa", texts.wordsMissing());
        }
        name = person("imie", texts.name(), formTexts);
        position = person("stanowisko", texts.position(), formTexts);
        channel = reading.field("jak", texts.channel()).requiredOneOf(channels(texts));
        day = reading.field("kiedy", texts.day()).datePast(today, Optional.empty());
        if (day.isEmpty()) {
            reading.refuse("kiedy", formTexts.notADate());
        }
        note = reading.field("uwaga", texts.note()).text(LONGEST_WORDS);
    }

    private String person(String field, String label, FormTexts words) {
        Optional<String> typed = reading.field(field, label).contact(LONGEST_NAME);
        if (typed.isEmpty()) {
            reading.refuse(field, words.required());
        }
        return typed.orElse("");
    }

    static List<Choice> replies(ConsentsTexts texts) {
        return List.of(new Choice(AnswerViews.code(Reply.ACCEPTED), texts.accepted()), new Choice(AnswerViews.code(Reply.WITH_CHANGE), texts.withChange()),
                new Choice(AnswerViews.code(Reply.DECLINED), texts.declined()));
    }

    static List<Choice> channels(ConsentsTexts texts) {
        return List.of(new Choice(Channel.PAPER.name(), texts.onPaper()), new Choice(Channel.PHONE.name(), texts.onPhone()), new Choice(Channel.MEETING.name(), texts.onMeeting()));
    }

    FormReading reading() {
        return reading;
    }

    String action() {
        return task.split(":")[0];
    }

    Part part() {
        return Part.valueOf(task.split(":")[1]);
    }

    Heard heard() {
        return new Heard(Channel.valueOf(channel), day.orElseThrow(), new Given(AnswerViews.reply(reply).orElseThrow(), words, name, position), note);
    }
}
