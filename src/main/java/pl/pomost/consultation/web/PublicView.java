package pl.pomost.consultation.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.consultation.OpenMeeting;
import pl.pomost.consultation.Phase;
import pl.pomost.consultation.PublicConsultation;
import pl.pomost.shared.Dates;

/**
 * A consultation as its pages show it.
 *
 * @param latest   whether there is no later one of the same plan
 * @param from     first day, in words
 * @param to       last day, in words
 * @param left     days that are left, today included
 * @param meetings each in one line
 */
record PublicView(String base, String powiat, boolean latest, Phase phase, String from, String to, long left, List<String> forms, List<String> meetings, Optional<String> mail) {

    static PublicView of(PublicConsultation consultation, long left) {
        return new PublicView(consultation.address(), consultation.powiat(), consultation.latest(), consultation.phase(), consultation.period().start().map(Dates::inWords).orElse(""),
                consultation.period().end().map(Dates::inWords).orElse(""), left, consultation.forms(), consultation.meetings().stream().map(PublicView::line).toList(),
                consultation.mail());
    }

    private static String line(OpenMeeting meeting) {
        String day = meeting.date() == null ? "" : Dates.inWords(meeting.date());
        return Stream.of(day, meeting.start(), meeting.place()).filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    public boolean announced() {
        return phase == Phase.ANNOUNCED;
    }

    public boolean running() {
        return phase == Phase.RUNNING;
    }

    public boolean over() {
        return phase == Phase.OVER || phase == Phase.CLOSED;
    }
}
