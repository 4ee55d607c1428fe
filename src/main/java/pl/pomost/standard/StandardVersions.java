package pl.pomost.standard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The stored versions of standards, and the count of their changes. */
@ApplicationScoped
class StandardVersions implements PanacheRepositoryBase<StandardVersion, UUID> {

    Optional<StandardVersion> of(String code, int number) {
        return find("code = ?1 and number = ?2", code, number).firstResultOptional();
    }

    /** As of the last commit. */
    Catalogue read() {
        return new Catalogue(listAll().stream().map(StandardVersion::view).toList());
    }

    /** How often the catalogue has changed; tells whether what somebody remembers is still true. */
    long revision() {
        return ((Number) getEntityManager().createNativeQuery("select revision from standard_catalogue where id = 1").getSingleResult()).longValue();
    }

    /** Holds back everybody else who wants to change the catalogue, until the transaction ends, and counts nothing. Before any other read. */
    void lock() {
        getEntityManager().createNativeQuery("select revision from standard_catalogue where id = 1 for update").getSingleResult();
    }

    /** Counts a change and holds back everybody else who wants to change the catalogue. The first thing that a change does. */
    void change() {
        getEntityManager().createNativeQuery("update standard_catalogue set revision = revision + 1 where id = 1").executeUpdate();
    }
}
