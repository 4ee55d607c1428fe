package pl.pomost.workshop.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.PlainText;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.Appointment;
import pl.pomost.workshop.Workshop;

/** The form of date and place: as stored, or as typed. */
record PlanView(String date, String starts, String ends, String place, String facilitator, boolean unfolded) {

    static PlanView of(Workshop workshop, SentForm typed, boolean unfolded) {
        return new PlanView(typed.or("data", workshop.heldOn().map(LocalDate::toString).orElse("")), typed.or("poczatek", workshop.starts().orElse("")),
                typed.or("koniec", workshop.ends().orElse("")), typed.or("miejsce", workshop.place().orElse("")),
                typed.or("prowadzi", workshop.facilitator().orElse("")), unfolded);
    }

    /** What cannot be read as a date or an hour, or is too long to be kept. */
    static FormErrors check(SentForm form, WorkshopTexts texts) {
        FormErrors errors = FormErrors.NONE;
        if (form.filled("data").filter(text -> !isDate(text)).isPresent()) {
            errors = errors.and("data", texts.dateWrong());
        }
        for (String field : new String[] {"poczatek", "koniec"}) {
            if (form.filled(field).filter(text -> !isHour(text)).isPresent()) {
                errors = errors.and(field, texts.hourWrong());
            }
        }
        for (String field : new String[] {"miejsce", "prowadzi"}) {
            if (form.text(field).length() > 300) {
                errors = errors.and(field, texts.tooLong());
            }
            if (PlainText.isBroken(form.text(field))) {
                errors = errors.and(field, texts.unseen());
            }
        }
        return errors;
    }

    /** @throws pl.pomost.workshop.Refusal when the end comes before the start */
    static Appointment read(SentForm form) {
        return new Appointment(form.filled("data").map(LocalDate::parse), hour(form, "poczatek"), hour(form, "koniec"), form.filled("miejsce"),
                form.filled("prowadzi"));
    }

    private static Optional<String> hour(SentForm form, String field) {
        return form.filled(field).map(text -> LocalTime.parse(text).toString());
    }

    private static boolean isDate(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year >= 2000 && year < 2100;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isHour(String text) {
        return text.matches("([01]\\d|2[0-3]):[0-5]\\d");
    }
}
