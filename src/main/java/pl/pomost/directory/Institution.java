package pl.pomost.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** An institution, shared by all powiats it works in: matched by REGON, else by its name and seat. */
@Entity
public class Institution {

    @Id
    private UUID id;
    private String regon;
    private String name;
    private String kind;
    private String sector;
    private String seat;
    @Column(name = "name_key")
    private String nameKey;
    @Version
    private int version;

    protected Institution() {
        // for Hibernate
    }

    public Institution(UUID id, String regon, String name, String kind, String sector, String seat) {
        this.id = id;
        this.regon = regon;
        this.name = name;
        this.kind = kind;
        this.sector = sector;
        this.seat = seat;
        this.nameKey = key(name);
    }

    /** Calls it otherwise; its REGON stays. Whoever calls this makes sure that nobody else relies on the old words. */
    public void rewrite(InstitutionDraft draft) {
        name = draft.name();
        kind = draft.kind();
        sector = draft.sector();
        seat = draft.seat();
        nameKey = key(name);
    }

    /** A name without what people write differently: case, quotation marks, double spaces. */
    public static String key(String name) {
        return name.toLowerCase(Locale.forLanguageTag("pl")).replaceAll("[\"'„”“«»]", "").replaceAll("\\s+", " ").strip();
    }

    public UUID id() {
        return id;
    }

    public Optional<String> regon() {
        return Optional.ofNullable(regon);
    }

    public String name() {
        return name;
    }

    public Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    public Optional<String> sector() {
        return Optional.ofNullable(sector);
    }

    public String seat() {
        return seat;
    }

    public String nameKey() {
        return nameKey;
    }
}
