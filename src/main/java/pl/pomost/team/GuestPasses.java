package pl.pomost.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.access.Viewer;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Row;
import pl.pomost.shared.Secret;

/** The stored passes: whoever shows one is the participant that it was made for. */
@ApplicationScoped
public class GuestPasses implements PanacheRepositoryBase<GuestPass, UUID> {

    /** Letters of the code on a badge, thirty kinds each: too many to be found again from its hash by trying. */
    private static final int BADGE_LENGTH = 12;

    private final Participants participants;
    private final Clock clock;

    GuestPasses(Participants participants, Clock clock) {
        this.participants = participants;
        this.clock = clock;
    }

    /** Whoever's phone shows its pass of this process. */
    public Optional<Guest> byPass(UUID enrolment, String shown) {
        return by(enrolment, GuestPass.COOKIE, shown);
    }

    /** Whoever's badge has this code. */
    public Optional<Guest> byBadge(UUID enrolment, String shown) {
        return by(enrolment, GuestPass.BADGE, shown);
    }

    List<GuestPass> of(UUID participant) {
        return list("participantId", participant);
    }

    /** New codes for the badges of several participants; those before are of no use any more. @return codes by participant; they are not kept here */
    @Transactional
    public Map<UUID, String> forBadges(Scope scope, Collection<UUID> people) {
        var codes = new LinkedHashMap<UUID, String>();
        participants.of(scope.requireCoordinator().requireEnrolment()).stream().filter(person -> people.contains(person.id()))
                .forEach(person -> codes.put(person.id(), forBadge(new Guest(person))));
        return codes;
    }

    private Optional<Guest> by(UUID enrolment, String kind, String shown) {
        return find("kind = ?1 and secret = ?2", kind, Secret.hash(shown)).firstResultOptional().map(GuestPass::participantId).flatMap(participants::findByIdOptional)
                .filter(participant -> participant.enrolmentId().equals(enrolment)).map(Guest::new);
    }

    /** Whoever is logged in with the account that a participant of this process is linked with. */
    public Optional<Guest> byAccount(UUID enrolment, Viewer viewer) {
        return viewer.accountId().flatMap(account -> participants.of(enrolment, account).stream().findFirst()).map(Guest::new);
    }

    /** A pass for the phone of somebody who has just come; not stored yet. @param secret for the phone alone */
    public record Made(Guest guest, GuestPass pass, String secret) {
    }

    /** A new pass, for whoever stores several things at once past the mapper. */
    public static Row row(GuestPass pass) {
        return pass.row();
    }

    public Made make(Participant newcomer) {
        String secret = Secret.token();
        return new Made(new Guest(newcomer), new GuestPass(newcomer.id(), GuestPass.COOKIE, secret, today()), secret);
    }

    /** @return the secret for the guest's phone; it is not kept here */
    @Transactional
    public String forPhone(Guest guest) {
        String secret = Secret.token();
        persist(new GuestPass(guest.participant(), GuestPass.COOKIE, secret, today()));
        return secret;
    }

    /** A new code for a badge; the one before is of no use any more. @return the code; it is not kept here */
    @Transactional
    public String forBadge(Guest guest) {
        delete("participantId = ?1 and kind = ?2", guest.participant(), GuestPass.BADGE);
        String secret = Secret.code(BADGE_LENGTH);
        persist(new GuestPass(guest.participant(), GuestPass.BADGE, secret, today()));
        return secret;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(DomainClock.ZONE));
    }
}
