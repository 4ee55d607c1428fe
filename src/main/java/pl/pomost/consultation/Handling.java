package pl.pomost.consultation;

import java.util.Optional;

/**
 * What the coordinator does with a remark, all of it at once: a form that is saved again says all again.
 *
 * @param visibility   empty while nobody has decided whether the words may be shown
 * @param translation  the text in Polish; empty for a Polish remark and while there is none
 * @param translatedBy who translated it, in words
 * @param answer       in the remark's language; empty while there is none
 * @param answerPl     in Polish, for a Polish remark the same
 * @param decision     in words, see {@link RemarkDecision}
 */
public record Handling(Optional<Visibility> visibility, Optional<String> translation, Optional<String> translatedBy, Optional<String> answer,
        Optional<String> answerPl, Optional<String> decision) {

    /** Whether the words are shown. @param held why they are not; empty when they are */
    public record Visibility(Optional<HeldReason> held) {

        public static final Visibility SHOWN = new Visibility(Optional.empty());

        public static Visibility held(HeldReason why) {
            return new Visibility(Optional.of(why));
        }
    }

    /** Whether this says everything that an answer needs: the decision, and the words in both languages. */
    boolean answers() {
        return visibility.isPresent() && answer.isPresent() && answerPl.isPresent() && decision.isPresent();
    }
}
