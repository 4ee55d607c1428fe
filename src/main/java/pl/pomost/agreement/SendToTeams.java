package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.standard.CatalogueVersion;
import pl.pomost.standard.Standards;

/** Sends what was agreed on, a recommendation or a question to the teams of the edition that is under way, and takes it back. For ROPS and for those who lead groups. */
@ApplicationScoped
public class SendToTeams {

    private static final int LONGEST = 365;

    private final DispatchDoor door;
    private final Dispatches dispatches;
    private final DispatchAddressees addressees;
    private final TeamAnswers answers;
    private final Standards standards;
    private final Editions editions;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final Authors authors;
    private final AuditLog audit;
    private final Event<Sent> sent;

    SendToTeams(DispatchDoor door, Dispatches dispatches, DispatchAddressees addressees, TeamAnswers answers, Standards standards, Editions editions, Enrolments enrolments, Powiats powiats,
            Authors authors, AuditLog audit, Event<Sent> sent) {
        this.door = door;
        this.dispatches = dispatches;
        this.addressees = addressees;
        this.answers = answers;
        this.standards = standards;
        this.editions = editions;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.authors = authors;
        this.audit = audit;
        this.sent = sent;
    }

    /** Something was sent. Fired inside the transaction; letters wait for the commit. @param enrolments of the teams */
    record Sent(Dispatch dispatch, List<Enrolment> enrolments, String by) {
    }

    /**
     * @return its code
     * @throws ForbiddenException for whoever may not send in this group's name, or in that of ROPS
     * @throws ForbiddenMove      when the standard is not in force, the day is no good, or nobody would get it
     */
    @Transactional
    public String send(Viewer by, DispatchDraft draft) {
        door.requireSender(by, draft.group());
        LocalDate today = authors.today();
        require(draft.dueOn().isAfter(today) && !draft.dueOn().isAfter(today.plusDays(LONGEST)), "Termin musi być między jutrem a rokiem od dziś.");
        if (draft.kind() == DispatchKind.STANDARD) {
            requireInForce(draft);
        }
        Edition edition = editions.current().orElseThrow(NotFoundException::new);
        List<Enrolment> teams = teams(edition, draft.powiats());
        require(!teams.isEmpty(), "W tej edycji nie ma powiatu, do którego można to rozesłać.");
        var dispatch = new Dispatch(dispatches.next(), edition.id(), draft, authors.of(by));
        dispatches.persist(dispatch);
        addressees.persist(teams.stream().map(team -> new DispatchAddressee(dispatch.id(), team.id())));
        audit.record(by.username(), "agreement.sent", null, dispatch.code(), "Rozesłano do powiatów (" + teams.size() + "): " + dispatch.title() + ", termin " + dispatch.dueOn() + ".");
        sent.fire(new Sent(dispatch, teams, by.username()));
        return dispatch.code();
    }

    /** Nobody needs to answer it any more, and it leaves plans that are not frozen. @throws ForbiddenMove when it is taken back already */
    @Transactional
    public void withdraw(Viewer by, String code, String why) {
        Dispatch dispatch = dispatches.toChange(code).orElseThrow(NotFoundException::new);
        door.requireSender(by, dispatch.group());
        dispatch.withdraw(authors.of(by), why);
        // one by one: whoever keeps what teams answered sees by the answers themselves that they changed
        answers.standing(dispatch.id()).values().forEach(TeamAnswer::withdraw);
        audit.record(by.username(), "agreement.withdrawn", null, code, "Wycofano rozesłane: " + dispatch.title() + ".");
    }

    /** TERYT codes and names of those that can be asked. */
    public List<Powiat> reachable() {
        return editions.current().map(edition -> {
            Set<String> enrolled = enrolments.<Enrolment>list("edition", edition).stream().map(Enrolment::powiat).collect(Collectors.toSet());
            return powiats.ofRegion().stream().filter(powiat -> enrolled.contains(powiat.teryt())).toList();
        }).orElse(List.of());
    }

    private void requireInForce(DispatchDraft draft) {
        Optional<CatalogueVersion> version = draft.standard().flatMap(code -> draft.standardVersion().flatMap(number -> standards.catalogue().version(code, number)));
        require(version.filter(each -> each.state().isInForce()).isPresent(), "Rozesłać można tylko standard, który jest uzgodniony albo zalecany.");
        require(draft.group().isEmpty() || version.get().owner().equals(draft.group()), "Ten standard nie należy do tego zespołu.");
    }

    private List<Enrolment> teams(Edition edition, Set<String> chosen) {
        Set<String> region = powiats.ofRegion().stream().map(Powiat::teryt).collect(Collectors.toSet());
        return enrolments.<Enrolment>list("edition = ?1 order by powiat", edition).stream().filter(each -> region.contains(each.powiat()))
                .filter(each -> chosen.isEmpty() || chosen.contains(each.powiat())).toList();
    }

    private static void require(boolean fits, String otherwise) {
        if (!fits) {
            throw new ForbiddenMove(otherwise);
        }
    }
}
