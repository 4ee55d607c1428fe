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

    /** Without what is in it. */
    public record Row(UUID id, String title, String type) {

        public boolean isPicture() {
            return type.equals(PICTURE);
        }
    }

    /** What is in it. */
    public record Content(String type, byte[] bytes) {
    }

    /** In the order in which they were added. */
    public List<Row> of(UUID practice) {
        return getEntityManager().createQuery("select new pl.pomost.practice.PracticeFiles$Row(f.id, f.title, f.type) from PracticeFile f where f.practiceId = :id order by f.addedOn, f.id", Row.class)
                .setParameter("id", practice).getResultList();
    }

    public Optional<Content> content(UUID practice, UUID id) {
        return find("practiceId = ?1 and id = ?2", practice, id).firstResultOptional().map(file -> new Content(file.type(), file.content()));
    }
}
