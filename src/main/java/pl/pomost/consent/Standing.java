package pl.pomost.consent;

import java.util.List;
import java.util.Optional;

/**
 * Where the consent to one part stands, with everything that was asked and said about it.
 *
 * @param asked   the newest question; empty when nobody has asked
 * @param answers to any question about this part, the newest first, with those that were taken back
 * @param counts  the answer that counts: the newest to the newest question
 */
public record Standing(PartNow now, Stand stand, Optional<ConsentRequest> request, Optional<ConsentQuestion> asked, Optional<ConsentAnswer> counts,
        List<ConsentAnswer> answers) {

    /**
     * The rule: an answer counts for the text that it was given to. When the plan says something else now, it is about an earlier text, as
     * is a question that nobody has answered yet.
     *
     * @param open whether the institution has a link that can be used
     */
    static Stand of(Told now, Optional<Told> asked, Optional<Reply> answer, boolean open, boolean reminded) {
        if (asked.isEmpty()) {
            return Stand.NOT_ASKED;
        }
        if (!asked.get().asksTheSame(now)) {
            return Stand.OUTDATED;
        }
        if (answer.isPresent()) {
            return switch (answer.get()) {
                case ACCEPTED -> Stand.ACCEPTED;
                case WITH_CHANGE -> Stand.WITH_CHANGE;
                case DECLINED -> Stand.DECLINED;
            };
        }
        return !open ? Stand.SILENT : reminded ? Stand.REMINDED : Stand.WAITING;
    }
}
