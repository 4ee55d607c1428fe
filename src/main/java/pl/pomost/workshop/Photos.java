package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.Scope;

/** The photographs of a workshop's walls: seen by whoever sees its cards. */
@ApplicationScoped
public class Photos implements PanacheRepositoryBase<Photo, UUID> {

    private final PhotoContents contents;

    Photos(PhotoContents contents) {
        this.contents = contents;
    }

    /** Oldest first: in the order of the day. */
    public List<Photo> of(Scope scope, int stage) {
        return list("enrolmentId = ?1 and stage = ?2 order by addedAt, id", scope.requireEverything().requireEnrolment(), stage);
    }

    public long countOf(Scope scope, int stage) {
        return count("enrolmentId = ?1 and stage = ?2", scope.requireEverything().requireEnrolment(), stage);
    }

    /** @throws NotFoundException when there is none that the scope shows */
    public Photo at(Scope scope, int stage, UUID id) {
        return find("id = ?1 and enrolmentId = ?2 and stage = ?3", id, scope.requireEverything().requireEnrolment(), stage)
                .firstResultOptional().orElseThrow(NotFoundException::new);
    }

    /** The JPEG of a photograph. */
    public byte[] picture(Scope scope, int stage, UUID id, boolean small) {
        PhotoContent content = contents.findByIdOptional(at(scope, stage, id).id()).orElseThrow(NotFoundException::new);
        return small ? content.small() : content.whole();
    }
}
