package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.LinkTerms;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.mail.Post;
import pl.pomost.shared.ForbiddenMove;

/** ROPS reminds an invited organisation, makes its links useless, or sends it a new one with another term. What was sent stays. */
@ApplicationScoped
public class KeepOutsideLinks {

    /** A letter of the same day is enough. */
    private static final Duration LATELY = Duration.ofHours(20);

    private final OutsideInvitations invitations;
    private final OutsideOpinions opinions;
    private final OutsideLinks links;
    private final OutsidePost letters;
    private final Enrolments enrolments;
    private final LinkTerms terms;
    private final Post post;
    private final Clock clock;
    private final AuditLog audit;
    private final Duration pause;

    KeepOutsideLinks(OutsideInvitations invitations, OutsideOpinions opinions, OutsideLinks links, OutsidePost letters, Enrolments enrolments, LinkTerms terms, Post post,
            Clock clock, AuditLog audit, @ConfigProperty(name = "pomost.outside.reminder-days") int pause) {
        this.invitations = invitations;
        this.opinions = opinions;
        this.links = links;
        this.letters = letters;
        this.enrolments = enrolments;
        this.terms = terms;
        this.post = post;
        this.clock = clock;
        this.audit = audit;
        this.pause = Duration.ofDays(pause);
    }

    /** A new link until another day; every older one is of no use any more. @throws ForbiddenMove when no plan is with ROPS, the day is no good, the last letter is of today or the address is gone */
    @Transactional
    public void renew(Viewer viewer, UUID id, LocalDate until) {
        OutsideInvitation invitation = ofRops(viewer, id);
        requirePost(invitation);
        require(terms.fits(until), "Termin musi być między jutrem a pół rokiem od dziś.");
        require(invitation.mayBeReminded(clock.instant(), LATELY), "Ostatni list wysłano niedawno. Następny można wysłać jutro.");
        require(opinions.ofInvitation(id).stream().anyMatch(this::isWithRops), "Żaden z tych planów nie jest już w ROPS.");
        links.revokeAll(id, clock.instant());
        invitation.renew(until, viewer.username(), clock.instant());
        letters.ask(invitation);
        record(viewer, "outside.renewed", invitation, "Wysłano nowy link do opinii, ważny do " + until + ": ");
    }

    /** Possible at any time. */
    @Transactional
    public void revoke(Viewer viewer, UUID id) {
        OutsideInvitation invitation = ofRops(viewer, id);
        links.revokeAll(id, clock.instant());
        record(viewer, "outside.revoked", invitation, "Odwołano linki do opinii: ");
    }

    /** @throws ForbiddenMove when nothing waits, the term is over, or the last letter is too recent */
    @Transactional
    public void remind(Viewer viewer, UUID id) {
        OutsideInvitation invitation = ofRops(viewer, id);
        requirePost(invitation);
        List<OutsideOpinion> waiting = waiting(id);
        require(!waiting.isEmpty(), "Ta organizacja odpowiedziała już na wszystko.");
        require(links.open(clock.instant()).contains(id), "Link już nie działa. Wyślij nowy.");
        require(invitation.mayBeReminded(clock.instant(), pause), "Ostatni list wysłano niedawno. Poczekaj kilka dni.");
        letters.remind(invitation, waiting);
        record(viewer, "outside.reminded", invitation, "Przypomniano o prośbie o opinię: ");
    }

    /** Plans of which nothing was said, while they are with ROPS. */
    List<OutsideOpinion> waiting(UUID id) {
        return opinions.ofInvitation(id).stream().filter(each -> !each.isGiven() && isWithRops(each)).toList();
    }

    private boolean isWithRops(OutsideOpinion opinion) {
        return enrolments.planStateOf(opinion.enrolmentId()).isWithRops();
    }

    private OutsideInvitation ofRops(Viewer viewer, UUID id) {
        if (!viewer.isRops()) {
            throw new ForbiddenException();
        }
        return invitations.toChange(id).orElseThrow(NotFoundException::new);
    }

    private void requirePost(OutsideInvitation invitation) {
        require(post.isOn(), "Ta instalacja nie wysyła listów.");
        require(invitation.email().isPresent(), "Adres tej organizacji został już usunięty. Zaproś ją od nowa.");
    }

    private void record(Viewer viewer, String deed, OutsideInvitation invitation, String sentence) {
        audit.record(viewer.username(), deed, null, invitation.id().toString(), sentence + invitation.organisation() + ".");
    }

    private static void require(boolean fits, String otherwise) {
        if (!fits) {
            throw new ForbiddenMove(otherwise);
        }
    }
}
