package pl.pomost.access.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.audit.AuditFilter;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;

/** What the address of a history page asks for. What is no date is no limit. */
final class HistoryQuery {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;
    private static final List<String> FIELDS = List.of("kto", "powiat", "rodzaj", "od", "do-dnia");

    private final Submitted typed;
    private final Optional<String> place;

    /** @param place the powiat whose page it is; empty on the region's page, where it may be chosen */
    HistoryQuery(MultivaluedMap<String, String> sent, Optional<String> place) {
        this.typed = Submitted.of(sent);
        this.place = place;
    }

    AuditFilter filter() {
        return new AuditFilter(text("kto"), place.or(() -> text("powiat")), text("rodzaj"), day("od").map(HistoryQuery::begins),
                day("do-dnia").map(last -> begins(last.plusDays(1))));
    }

    FormView form() {
        return FormView.filled(typed);
    }

    boolean narrowed() {
        return FIELDS.stream().anyMatch(field -> !typed.text(field).isEmpty());
    }

    /** Number of the page, from 0. */
    int page() {
        String wanted = typed.text("strona");
        return wanted.matches("\\d{1,6}") ? Math.max(0, Integer.parseInt(wanted) - 1) : 0;
    }

    /** The question as part of an address. */
    String address() {
        return FIELDS.stream().filter(field -> !typed.text(field).isEmpty())
                .map(field -> field + "=" + URLEncoder.encode(typed.text(field), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    private Optional<String> text(String field) {
        return Optional.of(typed.text(field)).filter(value -> !value.isEmpty());
    }

    private Optional<LocalDate> day(String field) {
        try {
            return text(field).map(LocalDate::parse).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Instant begins(LocalDate day) {
        return day.atStartOfDay(DomainClock.ZONE).toInstant();
    }
}
