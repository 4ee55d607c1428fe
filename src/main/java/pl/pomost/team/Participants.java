package pl.pomost.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.shared.JsonColumns;
import pl.pomost.shared.Row;

/** The stored participants. */
@ApplicationScoped
public class Participants implements PanacheRepositoryBase<Participant, UUID> {

    /** All of one process, in the team's order, without guests who turned out to be somebody of the team. Callers hand in an enrolment that they may see. */
    public List<Participant> of(UUID enrolment) {
        return list("enrolmentId = ?1 and sameAs is null order by position", enrolment);
    }

    /** With those as well: codes are never given twice. */
    private List<Participant> everyone(UUID enrolment) {
        return list("enrolmentId = ?1 order by position", enrolment);
    }

    /** Names of some, also of guests who turned out to be somebody of the team. */
    public Map<UUID, String> named(UUID enrolment, Collection<UUID> people) {
        return everyone(enrolment).stream().filter(person -> people.contains(person.id())).collect(Collectors.toMap(Participant::id, Participant::name));
    }

    /** The participant that a member of the team is. */
    public Optional<Participant> ofMember(UUID member) {
        return find("rosterMemberId", member).firstResultOptional();
    }

    /** The same of many, by the member. */
    Map<UUID, Participant> ofMembers(Collection<UUID> members) {
        return members.isEmpty() ? Map.of() : list("rosterMemberId in ?1", members).stream()
                .collect(Collectors.toMap(person -> person.rosterMemberId().orElseThrow(), Function.identity(), (one, other) -> one));
    }

    /** Adds a guest of the process under the next free code: {@code g01}, {@code g02}. */
    public Participant welcome(UUID enrolment, NewGuest guest) {
        Participant participant = newcomers(enrolment).next(guest);
        persist(participant);
        return participant;
    }

    /** A new guest, for whoever stores several things at once past the mapper. */
    public static Row row(Participant guest) {
        return Row.of("participant", "id", guest.id(), "enrolment_id", guest.enrolmentId(), "position", guest.position(), "code", guest.code(), "name", guest.name(),
                "institution", guest.institution().orElse(null), "job", guest.job().orElse(null), "sector", guest.sector().orElse(null), "roster_member_id", null,
                "account_id", null, "same_as", null, "version", guest.version(), "extra", JsonColumns.text(guest.extra()));
    }

    /** For several guests at once; the caller stores them, in the transaction in which it asked. */
    public Newcomers newcomers(UUID enrolment) {
        return new Newcomers(enrolment, everyone(enrolment));
    }

    /** The participants of the process that a person with this account is; normally one. */
    public List<Participant> of(UUID enrolment, UUID account) {
        return list("enrolmentId = ?1 and accountId = ?2 order by position", enrolment, account);
    }

    /** Everything that one person is, over all processes. Callers hand in the account of whoever asks. */
    public List<Participant> ofAccount(UUID account) {
        return list("accountId = ?1 order by enrolmentId", account);
    }

    /** Takes the name of whoever has this account off everything that they wrote and said. */
    public void makeNameless(UUID account) {
        List<Participant> own = ofAccount(account);
        own.stream().flatMap(person -> list("sameAs", person.id()).stream()).forEach(Participant::becomeNameless);
        own.forEach(Participant::becomeNameless);
    }
}
