package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.files.Picture;

/** Stores a photograph; asks nobody for leave and checks nothing. One with the same id is there already and stays. */
@ApplicationScoped
public class KeepPhoto {

    private final Photos photos;
    private final PhotoContents contents;

    KeepPhoto(Photos photos, PhotoContents contents) {
        this.photos = photos;
        this.contents = contents;
    }

    /** @param stage of the process: a photograph outlives the workshop's row, which a process file replaces */
    public record Shot(UUID id, UUID enrolment, int stage, Optional<String> activity, String description, Picture picture) {
    }

    /** @return whether it is new */
    @Transactional
    public boolean keep(Shot shot, Optional<UUID> by, Instant at) {
        if (photos.findByIdOptional(shot.id()).isPresent()) {
            return false;
        }
        photos.persist(new Photo(shot.id(), shot.enrolment(), shot.stage(), shot.activity(), shot.description(), shot.picture().width(),
                shot.picture().height(), by, at));
        contents.persist(new PhotoContent(shot.id(), shot.picture()));
        return true;
    }
}
