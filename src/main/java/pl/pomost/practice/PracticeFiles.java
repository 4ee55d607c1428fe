package pl.pomost.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Photographs and documents of practices. Callers hand in a practice that they may see. */
@ApplicationScoped
public class PracticeFiles implements PanacheRepositoryBase<PracticeFile, UUID> {

    public static final String PICTURE = "image/jpeg";

    /** Without what is in it. @param since number of the revision with which it goes out */
    public record Row(UUID id, String title, String type, int since) {

        public boolean isPicture() {
            return type.equals(PICTURE);
        }
    }

    /** What is in it. */
    public record Content(String type, byte[] bytes) {
    }

    /** Those that go with a revision of this number, in the order in which they were added. */
    public List<Row> of(UUID practice, int revision) {
        return getEntityManager().createQuery("select new pl.pomost.practice.PracticeFiles$Row(f.id, f.title, f.type, f.since) from PracticeFile f where f.practiceId = :id and f.since <= :revision order by f.addedOn, f.id", Row.class)
                .setParameter("id", practice).setParameter("revision", revision).getResultList();
    }

    /** What never went out, since the revision that it came with was given up, waits for the next one. @param out number of the newest revision that everybody has read, 0 for none */
    void waitFor(UUID practice, int out, int next) {
        update("since = ?1 where practiceId = ?2 and since > ?3", next, practice, out);
    }

    /** @param revision number of the newest that the viewer reads */
    public Optional<Content> content(UUID practice, UUID id, int revision) {
        return find("practiceId = ?1 and id = ?2 and since <= ?3", practice, id, revision).firstResultOptional().map(file -> new Content(file.type(), file.content()));
    }
}
