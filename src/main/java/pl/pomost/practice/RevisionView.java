package pl.pomost.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One revision of a practice as it stands.
 *
 * @param changes what is new in it, as the powiat says
 * @param met     criteria that the moderator has found met
 * @param lock    number of its last change, for forms
 */
public record RevisionView(int number, PracticeState state, PracticeWording wording, Optional<String> changes, List<Criterion> met, Optional<LocalDate> publishedOn, int lock) {
}
