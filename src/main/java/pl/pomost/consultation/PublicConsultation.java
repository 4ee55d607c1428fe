package pl.pomost.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A consultation as people outside know it.
 *
 * @param powiat full name
 * @param forms  how people can take part, in words
 * @param shown  the frozen version that they read; a consultation that came with a file has none
 */
public record PublicConsultation(UUID enrolment, String teryt, String powiat, int year, Phase phase, Period period, List<String> forms, List<String> languages,
        List<OpenMeeting> meetings, Optional<String> mail, Optional<UUID> shown) {

    /** Address of its page. */
    public String address() {
        return "/konsultacje/" + teryt + "/" + year;
    }

    /** Whether a form may be sent today. */
    public boolean takesRemarks() {
        return phase == Phase.RUNNING;
    }
}
