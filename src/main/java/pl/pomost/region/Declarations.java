package pl.pomost.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored declarations. */
@ApplicationScoped
class Declarations implements PanacheRepositoryBase<Declaration, UUID> {

    /** The newest version of each, in the order in which they were entered. */
    List<Declaration> newest() {
        return list("from Declaration d where d.number = (select max(o.number) from Declaration o where o.code = d.code) order by d.signedOn, d.code desc");
    }

    Optional<Declaration> newest(String code) {
        return find("code = ?1 order by number desc", code).firstResultOptional();
    }
}
