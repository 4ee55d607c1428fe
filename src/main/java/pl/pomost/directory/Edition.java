package pl.pomost.directory;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One round of the process in the region, with a window of dates for each stage. */
@Entity
@Cacheable
public class Edition {

    @Id
    private UUID id;
    private int year;
    private String name;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> languages = List.of();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "edition_window", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderBy("stage")
    @Cache(usage = CacheConcurrencyStrategy.READ_WRITE)
    private List<StageWindow> windows = new ArrayList<>();
    @Version
    private int version;

    protected Edition() {
        // for Hibernate
    }

    public Edition(UUID id, int year, String name, List<String> languages, List<StageWindow> windows) {
        this.id = id;
        this.year = year;
        this.name = name;
        this.languages = List.copyOf(languages);
        this.windows = new ArrayList<>(windows);
    }

    /** Takes over what the region announces; unchanged, it stays the same version. */
    void announce(String newName, List<String> newLanguages, List<StageWindow> newWindows) {
        name = newName;
        if (!languages.equals(newLanguages)) {
            languages = List.copyOf(newLanguages);
        }
        if (!windows().equals(newWindows)) {
            windows.clear();
            windows.addAll(newWindows);
        }
    }

    public UUID id() {
        return id;
    }

    public int year() {
        return year;
    }

    public String name() {
        return name;
    }

    public List<String> languages() {
        return languages;
    }

    public List<StageWindow> windows() {
        return List.copyOf(windows);
    }
}
