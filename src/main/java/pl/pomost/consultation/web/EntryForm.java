package pl.pomost.consultation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.consultation.About;
import pl.pomost.consultation.RemarkChannel;
import pl.pomost.consultation.RemarkDraft;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;

/** The form of a remark that came on paper, by e-mail or at a meeting. */
final class EntryForm {

    static final List<Choice> CHANNELS = Stream.of(RemarkChannel.PAPER, RemarkChannel.EMAIL, RemarkChannel.MEETING).map(each -> new Choice(each.code(), each.word())).toList();
    private static final int LINE = 300;
    private static final int MOST_LETTERS = 20_000;

    private final FormReading reading;
    private final RemarkDraft draft;
    private final Optional<String> mail;

    EntryForm(Submitted typed, List<About> parts, List<Choice> languages, LocalDate today, ConsultationTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        String channel = reading.field("kanal", texts.channel()).requiredOneOf(CHANNELS);
        Optional<LocalDate> day = reading.field("dzien", texts.day()).datePast(today, Optional.empty());
        if (day.isEmpty()) {
            reading.refuse("dzien", words.notADate());
        }
        String from = reading.field("od-kogo", texts.sender()).text(LINE).orElse("");
        String lang = reading.field("jezyk", texts.language()).requiredOneOf(languages);
        String about = reading.field("dotyczy", texts.about()).oneOf(choices(parts, texts)).orElse("");
        draft = new RemarkDraft(day.orElse(today), channel, from, lang, About.stored(about, parts), reading.field("slowa", texts.words()).required(MOST_LETTERS));
        mail = reading.field("email", texts.answerTo()).mail(254);
    }

    static List<Choice> choices(List<About> parts, ConsultationTexts texts) {
        return parts.stream().map(part -> new Choice(part.code(), part.isChapter() ? texts.chapter(part.code(), part.title()) : part.code() + ": " + part.title())).toList();
    }

    /** An empty form; of the remark before it stays what the next one is likely to have as well. */
    static Submitted fresh(Optional<String> channel, Optional<String> day, LocalDate today) {
        return Submitted.NOTHING.with("kanal", channel.orElse(RemarkChannel.PAPER.code())).with("dzien", day.orElse(today.toString())).with("jezyk", "pl");
    }

    FormReading reading() {
        return reading;
    }

    RemarkDraft draft() {
        return draft;
    }

    Optional<String> mail() {
        return mail;
    }
}
