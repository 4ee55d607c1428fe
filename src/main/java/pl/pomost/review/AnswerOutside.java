package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.LetterDesk.Draft;
import pl.pomost.access.LetterDesk;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.mail.MailKind;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;

/** An organisation outside answers by its link. Whoever has the words of the link reads what it was asked about, and nothing else. */
@ApplicationScoped
public class AnswerOutside {

    /** Who corrects more often than this talks with ROPS. */
    private static final int MOST = 50;

    private final OutsideLinks links;
    private final OutsideInvitations invitations;
    private final OutsideOpinions opinions;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final LetterDesk desk;
    private final LetterReaders readers;
    private final LetterTexts texts;
    private final AuditLog audit;
    private final DomainClock days;
    private final Clock clock;

    AnswerOutside(OutsideLinks links, OutsideInvitations invitations, OutsideOpinions opinions, Enrolments enrolments, Powiats powiats, LetterDesk desk, LetterReaders readers,
            LetterTexts texts, AuditLog audit, DomainClock days, Clock clock) {
        this.links = links;
        this.invitations = invitations;
        this.opinions = opinions;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.desk = desk;
        this.readers = readers;
        this.texts = texts;
        this.audit = audit;
        this.days = days;
        this.clock = clock;
    }

    /** @throws pl.pomost.access.LinkRefusal when these words open nothing (any more) */
    @Transactional
    public OutsideOpened open(String words) {
        OutsideInvitation invitation = invitations.findById(links.usable(words, clock.instant()).invitationId());
        return new OutsideOpened(invitation, opinions.ofInvitation(invitation.id()).stream().map(this::plan).sorted(Comparator.comparing(OutsideOpened.Plan::powiat)).toList());
    }

    /**
     * Keeps what was written so far; ROPS does not read it.
     *
     * @param version as the form was opened with
     * @return the new version
     * @throws NotFoundException when this link is about no such plan
     * @throws EditedMeanwhile   when it was written in another window
     * @throws ForbiddenMove     when ROPS has decided about the plan
     */
    @Transactional
    public int keep(String words, String teryt, int version, OutsideWords written) {
        OutsideOpinion opinion = toChange(words, teryt, version).opinion();
        opinion.keepDraft(written);
        opinions.flush();
        return opinion.version();
    }

    /** Sends what was kept. It may be corrected and sent again until the term. @throws ForbiddenMove also when something is missing */
    @Transactional
    public void send(String words, String teryt, int version) {
        OutsideOpened.Plan plan = toChange(words, teryt, version);
        if (plan.opinion().timesGiven() >= MOST) {
            throw new ForbiddenMove("Tej opinii nie można już poprawiać przez link. Prosimy o kontakt z ROPS.");
        }
        OutsideInvitation invitation = invitations.findById(plan.opinion().invitationId());
        plan.opinion().give(days.today(), clock.instant());
        String subject = texts.outsideGiven(invitation.organisation(), plan.powiat());
        desk.put(new Draft("outside-given/" + plan.opinion().id() + "/" + plan.opinion().timesGiven(), MailKind.OPINION, plan.powiat(), subject, List.of(subject + "."),
                "/powiaty/" + teryt + "/ocena/opinie?edition=" + enrolments.findById(plan.opinion().enrolmentId()).edition().year(), Optional.empty(), false), readers.reviewers(plan.opinion().enrolmentId()), "");
        audit.record("link", "outside.given", null, invitation.id().toString(), InviteOutside.cut("Organizacja " + invitation.organisation() + " wydała opinię o planie powiatu " + teryt
                + (plan.opinion().timesGiven() > 1 ? " (poprawioną)." : ".")));
    }

    private OutsideOpened.Plan toChange(String words, String teryt, int version) {
        OutsideInvitation invitation = invitations.toChange(links.usable(words, clock.instant()).invitationId()).orElseThrow();
        OutsideOpinion opinion = opinions.ofInvitation(invitation.id()).stream().filter(each -> plan(each).teryt().equals(teryt)).findFirst().orElseThrow(NotFoundException::new);
        if (!enrolments.lock(opinion.enrolmentId()).planState().isWithRops()) {
            throw new ForbiddenMove("ROPS zakończył ocenę tego planu. Opinii nie można już zmienić.");
        }
        if (opinion.version() != version) {
            throw new EditedMeanwhile(teryt);
        }
        return plan(opinion);
    }

    private OutsideOpened.Plan plan(OutsideOpinion opinion) {
        Enrolment enrolment = enrolments.findById(opinion.enrolmentId());
        Powiat powiat = powiats.findById(enrolment.powiat());
        return new OutsideOpened.Plan(opinion, powiat.teryt(), powiat.name(), enrolment.planState().isWithRops());
    }
}
