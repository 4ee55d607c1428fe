package pl.pomost.network;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import pl.pomost.shared.DomainClock;

/** A meeting as an entry of a calendar (iCalendar, RFC 5545): taken in again after it was moved, it moves the same entry. */
public final class MeetingCalendar {

    private MeetingCalendar() {
    }

    /**
     * @param page  address of the meeting's page
     * @param stamp when it is written
     */
    public static byte[] of(GroupView group, MeetingView meeting, String page, Instant stamp) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Pomost//PL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        if (meeting.plan().from().isPresent()) {
            calendar.add(TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(DomainClock.ZONE.getId()).getVTimeZone());
        }
        calendar.add(event(group, meeting, page, stamp));
        var out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static VEvent event(GroupView group, MeetingView meeting, String page, Instant stamp) {
        MeetingDraft plan = meeting.plan();
        var event = new VEvent(false);
        event.add(new Uid(meeting.id() + "@pomost"));
        event.add(new DtStamp(stamp));
        event.add(new Sequence(meeting.changes()));
        event.add(new Summary(group.name() + ": " + plan.title()));
        event.add(new Description(Stream.concat(plan.agenda().stream().map(item -> "– " + item), Stream.concat(plan.link().stream(), Stream.of(page))).collect(Collectors.joining("\n"))));
        plan.place().or(plan::link).ifPresent(place -> event.add(new Location(place)));
        Status status = meeting.cancelledOn().isPresent() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
        event.add(status);
        if (plan.from().isPresent()) {
            event.add(start(at(plan.day(), plan.from().get())));
            plan.to().filter(plan.from().get()::isBefore).ifPresent(to -> event.add(end(at(plan.day(), to))));
        } else {
            event.add(start(plan.day()));
            event.add(end(plan.day().plusDays(1)));
        }
        return event;
    }

    private static Temporal at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(DomainClock.ZONE);
    }

    private static <T extends Temporal> DtStart<T> start(T when) {
        return new DtStart<>(when);
    }

    private static <T extends Temporal> DtEnd<T> end(T when) {
        return new DtEnd<>(when);
    }
}
