package pl.pomost.region;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** How the documents of an edition are dressed. An edition for which nobody set anything has none. */
@Entity
@Table(name = "office_template")
public class OfficeTemplate {

    @Id
    @Column(name = "edition_id")
    private UUID editionId;
    @Enumerated(EnumType.STRING)
    private Typeface typeface = Typeface.SANS;
    private String funding = "";
    private String alternative = "";
    @Column(name = "strip_width")
    private int stripWidth;
    @Column(name = "strip_height")
    private int stripHeight;
    /** Files that were made of this paper are told from others by its version: another picture is another paper, also one of the same size. */
    @Column(name = "strip_hash")
    private String stripHash = "";
    @Version
    private int version;

    protected OfficeTemplate() {
        // for Hibernate
    }

    OfficeTemplate(UUID editionId) {
        this.editionId = editionId;
    }

    void dress(Typeface letters, String whoPays) {
        typeface = letters;
        funding = whoPays;
    }

    /**
     * @param width of the logos' picture, in its own points; 0 by 0 when there is none
     * @param hash  SHA-256 of the picture; empty when there is none
     */
    void strip(int width, int height, String words, String hash) {
        stripWidth = width;
        stripHeight = height;
        alternative = words;
        stripHash = hash;
    }

    public UUID editionId() {
        return editionId;
    }

    public Typeface typeface() {
        return typeface;
    }

    /** A sentence about who pays; may be empty. */
    public String funding() {
        return funding;
    }

    public boolean hasStrip() {
        return stripWidth > 0;
    }

    /** What the logos are, in words. */
    public String alternative() {
        return alternative;
    }

    public int stripWidth() {
        return stripWidth;
    }

    public int stripHeight() {
        return stripHeight;
    }

    String stripHash() {
        return stripHash;
    }

    public int version() {
        return version;
    }
}
