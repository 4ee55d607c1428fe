package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.LinkTerms;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.mail.Post;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.MailAddress;

/** ROPS invites an organisation outside to give its opinion on submitted plans: one letter with one link, however many plans there are. */
@ApplicationScoped
public class InviteOutside {

    private static final int MOST_PLANS = 40;

    private final ReviewDoor door;
    private final OutsideInvitations invitations;
    private final OutsideOpinions opinions;
    private final OutsidePost letters;
    private final LinkTerms terms;
    private final Post post;
    private final DomainClock days;
    private final Clock clock;
    private final AuditLog audit;

    InviteOutside(ReviewDoor door, OutsideInvitations invitations, OutsideOpinions opinions, OutsidePost letters, LinkTerms terms, Post post, DomainClock days, Clock clock,
            AuditLog audit) {
        this.door = door;
        this.invitations = invitations;
        this.opinions = opinions;
        this.letters = letters;
        this.terms = terms;
        this.post = post;
        this.days = days;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * @param plans of ROPS; each of them is with ROPS now
     * @return id of the invitation
     * @throws ForbiddenMove when a plan is not with ROPS, the day or the address is no good, or the same was asked already
     */
    @Transactional
    public UUID invite(List<Scope> plans, OutsideRequest request) {
        require(!plans.isEmpty() && plans.size() <= MOST_PLANS, "Wybierz przynajmniej jeden plan.");
        require(post.isOn(), "Ta instalacja nie wysyła listów, więc nie ma jak zaprosić organizacji.");
        require(MailAddress.fits(request.email()), "To nie wygląda na adres e-mail.");
        require(terms.fits(request.dueOn()), "Termin musi być między jutrem a pół rokiem od dziś.");
        // always in the same order, so that two who invite at once do not wait for each other
        List<Submission> submitted = plans.stream().sorted(Comparator.comparing(Scope::teryt)).map(door::openToRops).toList();
        submitted.forEach(each -> require(!isAsked(each, request.email()), "O jeden z tych planów ten adres już poproszono. Wybierz inne plany albo wyślij link jeszcze raz."));
        Scope any = plans.get(0);
        var invitation = new OutsideInvitation(request, any.viewer().username(), days.today(), clock.instant());
        invitations.persist(invitation);
        submitted.forEach(each -> opinions.persist(new OutsideOpinion(invitation.id(), each)));
        letters.ask(invitation);
        audit.record(any.viewer().username(), "outside.invited", null, invitation.id().toString(), cut("Poproszono o opinię organizację " + request.organisation() + "; plany powiatów: "
                + plans.stream().map(Scope::teryt).sorted().collect(Collectors.joining(", ")) + ", termin: " + request.dueOn() + "."));
        return invitation.id();
    }

    private boolean isAsked(Submission submission, String email) {
        List<UUID> before = opinions.of(submission.enrolmentId()).stream().filter(each -> each.about() == submission.version()).map(OutsideOpinion::invitationId).toList();
        return invitations.byIds(before).values().stream().anyMatch(each -> each.email().filter(email::equalsIgnoreCase).isPresent());
    }

    private static void require(boolean fits, String otherwise) {
        if (!fits) {
            throw new ForbiddenMove(otherwise);
        }
    }

    static String cut(String sentence) {
        return sentence.substring(0, Math.min(sentence.length(), 1000));
    }
}
