package pl.pomost.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import pl.pomost.shared.DomainClock;

/** Writes entries as iCalendar (RFC 5545), hours as they are in Poland. */
final class CalendarText {

    /** Octets in a line, without its end. */
    private static final int LONGEST = 75;

    private CalendarText() {
    }

    /**
     * @param name  of the calendar, as programs show it
     * @param stamp when it was written
     * @param out   stays open
     */
    static void write(String name, Instant stamp, List<CalendarEntry> entries, OutputStream out) throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Pomost//PL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", SheetText.of(name)));
        if (entries.stream().anyMatch(entry -> entry.from().isPresent())) {
            calendar.add(TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(DomainClock.ZONE.getId()).getVTimeZone());
        }
        entries.forEach(entry -> calendar.add(event(entry, stamp)));
        // not checked on its way: a calendar without any event is not allowed by the standard, and yet what a plan without dates has to say
        Writer writer = new OutputStreamWriter(new StaysOpen(out), StandardCharsets.UTF_8);
        for (String line : calendar.toString().split("\\r\\n")) {
            writer.write(folded(line));
        }
        writer.flush();
    }

    /** Lines of at most 75 octets (RFC 5545, 3.1). The library counts characters and would cut between the halves of an emoji. */
    static String folded(String line) {
        StringBuilder folded = new StringBuilder(line.length() + 2);
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int point = line.codePointAt(at);
            int more = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (octets + more > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(point);
            octets += more;
        }
        return folded.append("\r\n").toString();
    }

    private static VEvent event(CalendarEntry entry, Instant stamp) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(stamp));
        event.add(new Summary(SheetText.of(entry.title())));
        if (!entry.description().isBlank()) {
            event.add(new Description(SheetText.of(entry.description())));
        }
        entry.place().ifPresent(place -> event.add(new Location(SheetText.of(place))));
        if (entry.from().isPresent()) {
            event.add(start(at(entry, entry.from().get())));
            entry.to().filter(entry.from().get()::isBefore).ifPresent(to -> event.add(end(at(entry, to))));
        } else {
            event.add(start(entry.day()));
            event.add(end(entry.day().plusDays(1)));
        }
        return event;
    }

    private static ZonedDateTime at(CalendarEntry entry, LocalTime hour) {
        return entry.day().atTime(hour).atZone(DomainClock.ZONE);
    }

    private static <T extends Temporal> DtStart<T> start(T when) {
        return new DtStart<>(when);
    }

    private static <T extends Temporal> DtEnd<T> end(T when) {
        return new DtEnd<>(when);
    }
}
