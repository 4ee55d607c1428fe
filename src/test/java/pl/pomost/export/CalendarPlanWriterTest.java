package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.HostilePlan;
import pl.pomost.testing.SamplePlan;

/** The calendar of a plan, read back and judged by ical4j. */
class CalendarPlanWriterTest {

    private static final byte[] FILE = SheetWritersTest.write(new CalendarPlanWriter(), SheetSample.plan());

    @Test
    void itIsAValidCalendarWithEveryDayOfThePlan() throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(FILE));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        List<String> summaries = events(calendar).map(event -> event.getSummary().getValue()).toList();
        assertThat(summaries).contains("Warsztat 1 (powiat kartuski)", "Początek działania A-EDU-1 (powiat kartuski)", "Koniec działania A-EDU-2 (powiat kartuski)",
                "A-EDU-1, pierwszy krok: zebrać wzory (powiat kartuski)", "A-EDU-1: wzór uzgodniony; razem z gminami (powiat kartuski)", "Monitoring planu (powiat kartuski)",
                "Koniec planu (powiat kartuski)");
        assertThat(summaries).hasSize(1 + SheetSample.FORMULAS.size() * 5 + 1 + 1);
    }

    /** Three hundred actions whose names are no words that a calendar expects. */
    @Test
    void theCalendarOfAHostilePlanIsValidToo() throws Exception {
        byte[] file = SheetWritersTest.write(new CalendarPlanWriter(), HostilePlan.plan());
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(uids(file)).hasSize(600).doesNotHaveDuplicates().allMatch(uid -> uid.matches("[A-Za-z0-9-]+@pomost"));
        assertThat(new String(file, StandardCharsets.UTF_8).lines().filter(line -> line.getBytes(StandardCharsets.UTF_8).length > 75)).isEmpty();
    }

    @Test
    void aLineIsCutByItsOctetsAndNeverWithinASign() {
        assertThat(CalendarText.folded("x".repeat(75))).isEqualTo("x".repeat(75) + "\r\n");
        assertThat(CalendarText.folded("x".repeat(74) + "\uD83D\uDE00y")).isEqualTo("x".repeat(74) + "\r\n \uD83D\uDE00y\r\n");
        assertThat(CalendarText.folded("ą".repeat(38))).isEqualTo("ą".repeat(37) + "\r\n ą\r\n");
    }

    @Test
    void hoursAreThoseOfWarsawAndDaysAreWhole() throws Exception {
        String text = new String(FILE, StandardCharsets.UTF_8);
        assertThat(text).contains("BEGIN:VTIMEZONE", "TZID:Europe/Warsaw", "DTSTART;TZID=Europe/Warsaw:20270528T090000", "DTEND;TZID=Europe/Warsaw:20270528T153000",
                "DTSTART;VALUE=DATE:20280428", "DTEND;VALUE=DATE:20280429", "LOCATION:Kartuzy\\, ul. Dworcowa\\; sala A\\, B");
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(events(calendar).filter(event -> event.getSummary().getValue().startsWith("Koniec planu")).findFirst().orElseThrow().<LocalDate>getStartDate().orElseThrow().getDate())
                .isEqualTo(LocalDate.of(2030, 12, 31));
    }

    @Test
    void anEventKeepsItsNameWhenItsDayChanges() throws Exception {
        List<String> uids = uids(FILE);
        assertThat(uids).doesNotHaveDuplicates().allMatch(uid -> uid.matches("2205-edycja-2027-[A-Za-z0-9-]+@pomost"));
        assertThat(uids).contains("2205-edycja-2027-warsztat-1@pomost", "2205-edycja-2027-monitoring-W4-031@pomost", "2205-edycja-2027-koniec-planu@pomost");
        assertThat(uids(SheetWritersTest.write(new CalendarPlanWriter(), SheetSample.plan()))).isEqualTo(uids);
        assertThat(CalendarOfPlan.of(SamplePlan.bare())).isEmpty();
    }

    private static List<String> uids(byte[] file) throws Exception {
        return events(new CalendarBuilder().build(new ByteArrayInputStream(file))).map(event -> event.getUid().orElseThrow().getValue()).toList();
    }

    private static Stream<VEvent> events(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT").stream();
    }
}
