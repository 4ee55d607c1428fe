package pl.pomost.network;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;

/**
 * The finder of contacts. The public sees those that are marked as public; teams of powiats and whoever sees the region see all. A powiat's
 * coordinator writes them down.
 */
@ApplicationScoped
public class Contacts {

    private final PowiatContacts contacts;
    private final Powiats powiats;

    Contacts(PowiatContacts contacts, Powiats powiats) {
        this.contacts = contacts;
        this.powiats = powiats;
    }

    /** @param powiat its name. @param lock number of the last change, for forms */
    public record View(UUID id, String teryt, String powiat, ContactDraft says, LocalDate checkedOn, boolean mayEdit, int lock) {
    }

    /** All that the viewer may see, by powiat and office. Two queries. */
    public List<View> seenBy(Viewer viewer) {
        Map<String, String> names = powiats.ofRegion().stream().collect(toMap(Powiat::teryt, Powiat::name));
        boolean all = seesAll(viewer);
        return contacts.listAll().stream().filter(each -> names.containsKey(each.powiat()) && (all || each.draft().open())).map(each -> view(viewer, each, names.get(each.powiat())))
                .sorted(Comparator.comparing(View::powiat, Groups.POLISH).thenComparing(view -> view.says().office(), Groups.POLISH).thenComparing(view -> view.says().matter(), Groups.POLISH)).toList();
    }

    /**
     * @throws NotFoundException  for one that is not there, or not for this viewer
     * @throws ForbiddenException for whoever may see it and not change it
     */
    public View toEdit(Viewer viewer, UUID id) {
        PowiatContact contact = contacts.findByIdOptional(id).filter(each -> seesAll(viewer) || each.draft().open()).orElseThrow(NotFoundException::new);
        if (!mayEdit(viewer, contact.powiat())) {
            throw new ForbiddenException();
        }
        return view(viewer, contact, powiats.findById(contact.powiat()).name());
    }

    public static boolean mayEdit(Viewer viewer, String teryt) {
        return viewer.isAdmin() || viewer.isCoordinatorOf(teryt);
    }

    /** Teams, and ROPS. */
    public static boolean seesAll(Viewer viewer) {
        return viewer.seesWholeRegion() || !viewer.coordinatorOf().isEmpty() || !viewer.memberOf().isEmpty();
    }

    private static View view(Viewer viewer, PowiatContact contact, String powiat) {
        return new View(contact.id(), contact.powiat(), powiat, contact.draft(), contact.checkedOn(), mayEdit(viewer, contact.powiat()), contact.version());
    }
}
