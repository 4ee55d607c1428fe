package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.review.TakeStep.Turn;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Problem;

/** Enters that the powiat's organ has adopted the plan which ROPS had accepted. */
@ApplicationScoped
public class AdoptPlan {

    private final TakeStep take;
    private final Submissions submissions;
    private final Acceptances acceptances;
    private final Adoptions adoptions;
    private final SignedFiles files;
    private final PathTexts texts;
    private final DomainClock clock;

    AdoptPlan(TakeStep take, Submissions submissions, Acceptances acceptances, Adoptions adoptions, SignedFiles files, PathTexts texts, DomainClock clock) {
        this.take = take;
        this.submissions = submissions;
        this.acceptances = acceptances;
        this.adoptions = adoptions;
        this.files = files;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @throws Problem                          409 when the plan is elsewhere by now, 422 when the act is older than the acceptance or of a
     *                                          day to come
     * @throws jakarta.ws.rs.ForbiddenException for whoever sees the process and does not coordinate it
     */
    @Transactional
    public Adoption adopt(Scope scope, AdoptionDraft draft, Wish wish) {
        Turn turn = take.begin(scope, Transition.ADOPT, wish);
        Submission submission = submissions.current(turn.id()).orElseThrow();
        Acceptance acceptance = acceptances.of(submission).orElseThrow();
        LocalDate today = clock.today();
        if (draft.adoptedOn().isBefore(acceptance.acceptedOn()) || draft.adoptedOn().isAfter(today)) {
            throw new Problem(422, texts.adoptionDayTitle(), texts.adoptionDay(PolishDates.inWords(acceptance.acceptedOn()), PolishDates.inWords(today)));
        }
        var adoption = new Adoption(acceptance, draft, turn.by(), today);
        adoptions.persist(adoption);
        files.persist(new SignedFile(submission, SignedFile.Purpose.ADOPTION, draft.paper(), draft.signer(), draft.adoptedOn()).kept(turn.by(), today));
        take.finish(turn, List.of());
        return adoption;
    }
}
