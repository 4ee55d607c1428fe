package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.DomainClock;
import pl.pomost.standard.Standards;

/** ROPS says which wordings mean the same addressee, sets one apart, and undoes either. What powiats wrote is not changed by it. */
@ApplicationScoped
public class NameAddressees {

    private final AddresseeNames names;
    private final Standards standards;
    private final AuditLog audit;
    private final DomainClock clock;

    NameAddressees(AddresseeNames names, Standards standards, AuditLog audit, DomainClock clock) {
        this.names = names;
        this.standards = standards;
        this.audit = audit;
        this.clock = clock;
    }

    /** From now on all these wordings mean this name. */
    @Transactional
    public void merge(Collection<String> wordings, String name, Viewer viewer) {
        decide(wordings, Optional.of(name.strip()), viewer);
    }

    /** This wording is an addressee of its own, whatever it looks like. */
    @Transactional
    public void setApart(String wording, Viewer viewer) {
        decide(List.of(wording), Optional.empty(), viewer);
    }

    /**
     * What held before that decision holds again. Undoing what is undone changes nothing: a button may be pressed twice.
     *
     * @throws NotFoundException when there is no such decision
     */
    @Transactional
    public void undo(int number, Viewer viewer) {
        require(viewer);
        standards.lock();
        List<AddresseeName> standing = names.of(number);
        if (standing.isEmpty()) {
            if (names.count("number", number) == 0) {
                throw new NotFoundException();
            }
            return;
        }
        standing.forEach(each -> each.undo(viewer.username(), clock.today()));
        audit.record(viewer.username(), "compare.addressee", null, String.valueOf(number), "Cofnięto decyzję o adresatach: " + told(standing.stream().map(AddresseeName::wording).toList()) + ".");
    }

    private void decide(Collection<String> wordings, Optional<String> name, Viewer viewer) {
        require(viewer);
        // of two who decide at once the second waits: what has one number is undone together
        standards.lock();
        int number = names.next();
        List<String> folded = wordings.stream().map(Addressees::folded).filter(each -> !each.isEmpty()).distinct().sorted().toList();
        folded.forEach(each -> names.persist(new AddresseeName(number, each, name, viewer.username(), clock.today())));
        audit.record(viewer.username(), "compare.addressee", null, String.valueOf(number), name.map(to -> "Adresaci " + told(folded) + " to odtąd „" + to + "”.").orElse("Adresat " + told(folded) + " stoi odtąd osobno."));
    }

    private static String told(List<String> wordings) {
        return wordings.stream().map(each -> "„" + each + "”").collect(Collectors.joining(", "));
    }

    private static void require(Viewer viewer) {
        if (!viewer.isRops() && !viewer.isAdmin()) {
            throw new ForbiddenException();
        }
    }
}
