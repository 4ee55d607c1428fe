package pl.pomost.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who has which role. */
@ApplicationScoped
public class RoleList {

    private final Memberships memberships;

    RoleList(Memberships memberships) {
        this.memberships = memberships;
    }

    /** Of a powiat, or of the region: those of no powiat, all coordinators and observers. What has ended comes last. */
    public List<RoleRow> of(Optional<String> teryt) {
        List<Membership> all = teryt.map(memberships::ofPowiat).orElseGet(memberships::ofRegion);
        return all.stream().map(each -> RoleRow.of(each, memberships.today())).sorted((a, b) -> Boolean.compare(a.ended(), b.ended())).toList();
    }

    public List<RoleRow> ofAccount(UUID account) {
        return memberships.ofAccount(account).stream().map(each -> RoleRow.of(each, memberships.today())).toList();
    }

    public Optional<Duty> duty(UUID id) {
        return memberships.findByIdOptional(id).map(Membership::duty);
    }
}
