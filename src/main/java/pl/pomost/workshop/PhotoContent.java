package pl.pomost.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import pl.pomost.files.Picture;

/** The picture of a photograph, read only when somebody looks at it. */
@Entity
class PhotoContent {

    @Id
    @Column(name = "photo_id")
    private UUID photoId;
    private byte[] whole;
    private byte[] small;

    protected PhotoContent() {
        // for Hibernate
    }

    PhotoContent(UUID photoId, Picture picture) {
        this.photoId = photoId;
        this.whole = picture.whole();
        this.small = picture.small();
    }

    byte[] whole() {
        return whole;
    }

    byte[] small() {
        return small;
    }
}
