package pl.pomost.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A consultation as people outside know it.
 *
 * @param powiat full name
 * @param number which one of its process it is, from 1
 * @param latest whether people outside know of no later one
 * @param forms  how people can take part, in words
 * @param shown  the frozen version that they read; a consultation that came with a file has none
 */
public record PublicConsultation(UUID id, UUID enrolment, String teryt, String powiat, int year, int number, boolean latest, Phase phase, Period period, List<String> forms, List<String> languages,
        List<OpenMeeting> meetings, Optional<String> mail, Optional<UUID> shown) {

    /** Address of its page: the latest one is at the place of the powiat, so that what was printed leads there. */
    public String address() {
        return latest ? "/konsultacje/" + teryt + "/" + year : address(teryt, year, number);
    }

    /** Address that leads to a consultation also when there are later ones. */
    static String address(String teryt, int year, int number) {
        return "/konsultacje/" + teryt + "/" + year + "/" + number;
    }

    /** Whether a form may be sent today. */
    public boolean takesRemarks() {
        return phase == Phase.RUNNING;
    }
}
