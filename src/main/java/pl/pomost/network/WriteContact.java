package pl.pomost.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.EditedMeanwhile;

/** Writes down the contacts of a powiat; for its coordinator. */
@ApplicationScoped
public class WriteContact {

    private final PowiatContacts contacts;
    private final DomainClock clock;
    private final AuditLog audit;

    WriteContact(PowiatContacts contacts, DomainClock clock, AuditLog audit) {
        this.contacts = contacts;
        this.clock = clock;
        this.audit = audit;
    }

    /** @throws ForbiddenException for whoever does not coordinate the powiat */
    @Transactional
    public UUID add(Viewer by, String teryt, ContactDraft draft) {
        require(by, teryt);
        var contact = new PowiatContact(teryt, draft, by.username(), clock.today());
        contacts.persist(contact);
        audit.record(by.username(), "contact.added", teryt, null, "Dodano kontakt: " + draft.office() + ".");
        return contact.id();
    }

    /** @throws EditedMeanwhile when somebody saved it since the form was made */
    @Transactional
    public void change(Viewer by, UUID id, int lock, ContactDraft draft) {
        PowiatContact contact = own(by, id);
        if (contact.version() != lock) {
            throw new EditedMeanwhile(id.toString());
        }
        contact.write(draft, by.username(), clock.today());
        audit.record(by.username(), "contact.changed", contact.powiat(), null, "Zmieniono kontakt: " + draft.office() + ".");
    }

    /** Somebody has seen to it that all of it is still so. */
    @Transactional
    public void check(Viewer by, UUID id) {
        own(by, id).check(by.username(), clock.today());
    }

    @Transactional
    public void remove(Viewer by, UUID id) {
        PowiatContact contact = own(by, id);
        contacts.delete(contact);
        audit.record(by.username(), "contact.removed", contact.powiat(), null, "Usunięto kontakt: " + contact.draft().office() + ".");
    }

    private PowiatContact own(Viewer by, UUID id) {
        PowiatContact contact = contacts.findByIdOptional(id).orElseThrow(NotFoundException::new);
        require(by, contact.powiat());
        return contact;
    }

    private static void require(Viewer by, String teryt) {
        if (!Contacts.mayEdit(by, teryt)) {
            throw new ForbiddenException();
        }
    }
}
