package pl.pomost.workshop;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.shared.DomainClock;

/** A workshop as a file that calendars read (RFC 5545). Hours are told in UTC, so that no description of a time zone is needed. */
@ApplicationScoped
public class CalendarFiles {

    private final Clock clock;

    CalendarFiles(Clock clock) {
        this.clock = clock;
    }

    /**
     * Empty when the workshop has no day yet; a workshop without hours fills the day.
     *
     * @param page where more about it stands
     */
    public Optional<String> of(Scope scope, Workshop workshop, URI page) {
        return workshop.heldOn().map(day -> Biweekly.write(calendar(scope.powiat().name(), workshop, day, page)).go());
    }

    private ICalendar calendar(String powiat, Workshop workshop, LocalDate day, URI page) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Pomost//PL");
        var event = new VEvent();
        // the same for ever, so that a new date moves the event instead of making another
        event.setUid(workshop.id() + "@pomost");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary("Warsztat " + workshop.stage() + ": " + workshop.title() + " (" + powiat + ")");
        workshop.place().ifPresent(event::setLocation);
        workshop.facilitator().ifPresent(leader -> event.setDescription("Prowadzi: " + leader + "\n" + page));
        event.setUrl(page.toString());
        if (workshop.starts().isPresent()) {
            event.setDateStart(at(day, workshop.starts().get()));
            workshop.ends().ifPresent(end -> event.setDateEnd(at(day, end)));
        } else {
            event.setDateStart(new DateStart(wholeDay(day)));
            event.setDateEnd(new DateEnd(wholeDay(day.plusDays(1))));
        }
        calendar.addEvent(event);
        return calendar;
    }

    private static Date at(LocalDate day, String hour) {
        return Date.from(day.atTime(LocalTime.parse(hour)).atZone(DomainClock.ZONE).toInstant());
    }

    private static ICalDate wholeDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
