package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import pl.pomost.access.Scope;
import pl.pomost.consultation.RunConsultation;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.Problem;

/** Opens the consultation of a draft that was returned or is amended, from the page of the path: the plan stays where it is. */
@ApplicationScoped
class ConsultAgain {

    private final TakeStep take;
    private final RunConsultation consultation;
    private final PathTexts texts;

    ConsultAgain(TakeStep take, RunConsultation consultation, PathTexts texts) {
        this.take = take;
        this.consultation = consultation;
        this.texts = texts;
    }

    /**
     * @throws Problem                      409 when the plan is elsewhere by now, or when no consultation is ready to be opened
     * @throws jakarta.ws.rs.ForbiddenException for whoever sees the process and may not take this step
     */
    @Transactional
    void consult(Scope scope, Wish wish) {
        take.begin(scope, Transition.CONSULT_AGAIN, wish);
        try {
            // its opening writes the step down
            consultation.open(scope);
        } catch (ForbiddenMove notReady) {
            throw new Problem(409, texts.closedTitle(), notReady.getMessage());
        }
    }
}
