package pl.pomost.network;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A question as one viewer sees it.
 *
 * @param title  as it was asked for whoever asked, those who answer and ROPS; as others read it for others. The same goes for {@code text}
 * @param open   as others read it
 * @param powiat name of the powiat that asked; empty for the public and where none is known
 * @param asker  name of whoever asked, for those alone who answer
 * @param author name of whoever answered; empty for the public
 * @param lock   number of its last change, for forms
 */
public record QuestionView(int number, Optional<String> area, String title, String text, QuestionWords open, QuestionState state, LocalDate askedOn, String powiat, String asker, Optional<String> answer, String author,
        Optional<LocalDate> answeredOn, boolean own, boolean mayAnswer, boolean mayPublish, boolean mayWithdraw, int lock) {
}
