package pl.pomost.consultation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pomost.consultation.Consultation;
import pl.pomost.consultation.ConsultationDraft;
import pl.pomost.consultation.OpenMeeting;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Submitted;

/** The form of when and how a draft is consulted. */
final class SettingsForm {

    static final String MEETING = "spotkanie";
    private static final String HOUR = "([01]\\d|2[0-3]):[0-5]\\d";
    private static final int LINE = 300;

    private final FormReading reading;
    private final Optional<Consultation> stored;
    private final SettlingTexts own;
    private final ConsultationDraft draft;

    SettingsForm(Submitted typed, Optional<Consultation> stored, List<Choice> languages, LocalDate today, ConsultationTexts texts, SettlingTexts own, FormTexts words) {
        this.reading = new FormReading(typed, words);
        this.stored = stored;
        this.own = own;
        Optional<LocalDate> from = day("od", own.from(), words, stored.flatMap(each -> each.period().start()), today);
        Optional<LocalDate> to = day("do-dnia", own.to(), words, stored.flatMap(each -> each.period().end()), today);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            reading.refuse("do-dnia", words.endBeforeStart());
        }
        keepWhatPeopleKnow(from, to);
        draft = new ConsultationDraft(from.orElse(today), to.orElse(today), reading.field("jezyki", texts.languages()).someOf(languages), forms(texts.forms()),
                meetings(typed), reading.field("email", texts.mail()).mail(254));
    }

    private Optional<LocalDate> day(String field, String label, FormTexts words, Optional<LocalDate> before, LocalDate today) {
        Optional<LocalDate> day = reading.field(field, label).dateToCome(today, before);
        if (day.isEmpty()) {
            reading.refuse(field, words.notADate());
        }
        return day;
    }

    private void keepWhatPeopleKnow(Optional<LocalDate> from, Optional<LocalDate> to) {
        stored.filter(Consultation::isOpened).map(Consultation::period).ifPresent(known -> {
            known.start().filter(day -> from.filter(day::equals).isEmpty()).ifPresent(day -> reading.refuse("od", own.notMoved(PolishDates.inWords(day))));
            known.end().filter(day -> to.filter(later -> !later.isBefore(day)).isEmpty()).ifPresent(day -> reading.refuse("do-dnia", own.notShorter(PolishDates.inWords(day))));
        });
    }

    private List<String> forms(String label) {
        List<String> lines = reading.field("sposoby", label).lines(3_000);
        if (lines.stream().anyMatch(line -> line.length() > LINE)) {
            reading.refuse("sposoby", own.formLong(LINE));
        }
        return lines;
    }

    private List<OpenMeeting> meetings(Submitted typed) {
        var meetings = new ArrayList<OpenMeeting>();
        for (Submitted.Row row : typed.rows(MEETING)) {
            Optional<LocalDate> day = reading.field(row.name("dzien"), own.meetingDay(row.number())).date();
            Optional<String> hour = reading.field(row.name("godzina"), own.meetingHour(row.number())).text(5);
            if (hour.filter(each -> !each.matches(HOUR)).isPresent()) {
                reading.refuse(row.name("godzina"), own.hourWrong());
            }
            Optional<String> place = reading.field(row.name("miejsce"), own.meetingPlace(row.number())).contact(LINE);
            Optional<Integer> people = reading.field(row.name("osoby"), own.meetingPeople(row.number())).whole(0, 10_000);
            if (typed.isFilled(row)) {
                meetings.add(new OpenMeeting(day.orElse(null), hour.orElse(null), place.orElse(null), people.orElse(null), null));
            }
        }
        return meetings;
    }

    static Submitted filled(Optional<Consultation> stored, SettlingTexts own) {
        List<OpenMeeting> meetings = stored.map(Consultation::meetings).orElse(List.of());
        Submitted form = Submitted.NOTHING.with("version", String.valueOf(stored.map(Consultation::version).orElse(0)))
                .with("od", stored.flatMap(each -> each.period().start()).map(LocalDate::toString).orElse(""))
                .with("do-dnia", stored.flatMap(each -> each.period().end()).map(LocalDate::toString).orElse(""))
                .with("jezyki", stored.map(Consultation::languages).orElse(List.of("pl", "uk", "en")))
                .with("sposoby", stored.map(each -> String.join("\n", each.forms())).orElseGet(own::usualForms))
                .with("email", stored.flatMap(Consultation::mail).orElse("")).withRows(MEETING, meetings.size() + 1);
        for (int i = 0; i < meetings.size(); i++) {
            OpenMeeting meeting = meetings.get(i);
            form = form.with(MEETING + "-dzien-" + i, meeting.date() == null ? "" : meeting.date().toString())
                    .with(MEETING + "-godzina-" + i, meeting.start() == null ? "" : meeting.start())
                    .with(MEETING + "-miejsce-" + i, meeting.place() == null ? "" : meeting.place())
                    .with(MEETING + "-osoby-" + i, meeting.people() == null ? "" : meeting.people().toString());
        }
        return form;
    }

    FormReading reading() {
        return reading;
    }

    ConsultationDraft draft() {
        return draft;
    }
}
