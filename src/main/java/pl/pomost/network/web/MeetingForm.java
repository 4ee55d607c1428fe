package pl.pomost.network.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.network.GroupView;
import pl.pomost.network.MeetingDraft;
import pl.pomost.network.MeetingView;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;
import pl.pomost.shared.WebAddress;

/** The form of a meeting: from what is stored to text in fields, and from what was typed to a plan. */
final class MeetingForm {

    private final FormReading reading;
    private final WorkTexts texts;
    private final Optional<MeetingDraft> draft;

    /** @param people who may write the minutes, see {@link #people} */
    MeetingForm(Submitted typed, List<Choice> people, WorkTexts texts, FormTexts words) {
        this.texts = texts;
        reading = new FormReading(typed, words);
        String title = reading.field("title", texts.title()).required(200);
        Optional<LocalDate> day = reading.field("day", texts.day()).date();
        if (day.isEmpty()) {
            reading.refuse("day", words.notADate());
        }
        Optional<LocalTime> from = hour("from", texts.from());
        Optional<LocalTime> to = hour("to", texts.to());
        if (to.isPresent() && !from.filter(to.get()::isAfter).isPresent()) {
            reading.refuse("to", words.endBeforeStart());
        }
        Optional<String> place = reading.field("place", texts.place()).text(300);
        Optional<String> link = reading.field("link", texts.link()).contact(500);
        if (link.filter(address -> !WebAddress.fits(address)).isPresent()) {
            reading.refuse("link", words.notAWebAddress());
        }
        if (place.isEmpty() && link.isEmpty()) {
            reading.refuse("place", texts.placeMissing());
        }
        List<String> agenda = reading.field("agenda", texts.agenda()).lines(5_000);
        Optional<String> secretary = reading.field("secretary", texts.secretary()).oneOf(people);
        draft = day.map(known -> new MeetingDraft(title, known, from, to, place, link, agenda, secretary));
    }

    private Optional<LocalTime> hour(String name, String label) {
        Optional<String> typed = reading.field(name, label).text(10);
        Optional<LocalTime> hour = typed.flatMap(Hours::read);
        if (typed.isPresent() && hour.isEmpty()) {
            reading.refuse(name, texts.notAnHour());
        }
        return hour;
    }

    static List<Choice> people(GroupView group) {
        return group.members().stream().map(person -> new Choice(person.username(), person.name())).toList();
    }

    /** The same with whoever writes the minutes by now, should they have left the group: nobody falls out of a form without a word. */
    static List<Choice> people(GroupView group, MeetingView meeting, WorkTexts texts) {
        List<Choice> people = people(group);
        return meeting.plan().secretary().filter(username -> group.person(username).isEmpty())
                .map(username -> Stream.concat(people.stream(), Stream.of(new Choice(username, texts.left(meeting.secretary().orElse(username))))).toList()).orElse(people);
    }

    static Submitted filled(MeetingView meeting) {
        MeetingDraft plan = meeting.plan();
        return Submitted.NOTHING.with("version", String.valueOf(meeting.lock())).with("title", plan.title()).with("day", plan.day().toString())
                .with("from", plan.from().map(Hours::shown).orElse("")).with("to", plan.to().map(Hours::shown).orElse("")).with("place", plan.place().orElse(""))
                .with("link", plan.link().orElse("")).with("agenda", String.join("\n", plan.agenda())).with("secretary", plan.secretary().orElse(""));
    }

    FormReading reading() {
        return reading;
    }

    /** Worth something only when the form was accepted. */
    MeetingDraft draft() {
        return draft.orElseThrow();
    }
}
