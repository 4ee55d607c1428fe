package pl.pomost.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the coordinator settles.
 *
 * @param languages codes of the scenario's dictionary
 * @param forms     how people can take part, in words
 */
public record ConsultationDraft(LocalDate from, LocalDate to, List<String> languages, List<String> forms, List<OpenMeeting> meetings, Optional<String> mail) {
}
