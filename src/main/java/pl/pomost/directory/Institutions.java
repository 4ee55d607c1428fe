package pl.pomost.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The institutions of the region. */
@ApplicationScoped
public class Institutions implements PanacheRepositoryBase<Institution, UUID> {

    /**
     * The institution of each draft, in their order: the one with the same REGON, else the one of the same name in the same
     * seat, else a new one. One that is known is never changed by a draft. Call it where the edition is locked
     * ({@link Editions#lock}), or two callers may both make a new one.
     */
    public List<Institution> matching(List<InstitutionDraft> drafts) {
        List<Institution> known = new ArrayList<>(list("nameKey in ?1 or regon in ?2",
                drafts.stream().map(draft -> Institution.key(draft.name())).distinct().toList(),
                drafts.stream().map(InstitutionDraft::regon).filter(regon -> regon != null).distinct().toList()));
        List<Institution> found = new ArrayList<>();
        for (InstitutionDraft draft : drafts) {
            Institution institution = find(draft, known).orElseGet(() -> create(draft));
            known.add(institution);
            found.add(institution);
        }
        return found;
    }

    /** The institution of the draft's name in its seat, if the region knows one. */
    public Optional<Institution> called(InstitutionDraft draft) {
        return list("nameKey", Institution.key(draft.name())).stream().filter(draft::isMeantBy).findFirst();
    }

    public List<Institution> byIds(List<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** All that are called as one of these, they themselves among them: what {@link #called} can find of their names. */
    public List<Institution> namedAs(List<Institution> some) {
        return some.isEmpty() ? List.of() : list("nameKey in ?1", some.stream().map(Institution::nameKey).distinct().toList());
    }

    private static Optional<Institution> find(InstitutionDraft draft, List<Institution> known) {
        return known.stream().filter(one -> draft.regon() != null && one.regon().filter(draft.regon()::equals).isPresent()).findFirst()
                .or(() -> known.stream().filter(draft::isMeantBy)
                        .filter(one -> draft.regon() == null || one.regon().isEmpty()).findFirst());
    }

    private Institution create(InstitutionDraft draft) {
        var institution = new Institution(UUID.randomUUID(), draft.regon(), draft.name(), draft.kind(), draft.sector(), draft.seat());
        persist(institution);
        return institution;
    }
}
