package pl.pomost.directory;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private String scenario;
    private Integer places;
    @Column(name = "applications_from")
    private LocalDate applicationsFrom;
    @Column(name = "applications_to")
    private LocalDate applicationsTo;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<EnrolmentCriterion> criteria = List.of();
    private boolean settled;
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

    /** Takes over what the data files say, until ROPS settles it in the application; unchanged, it stays the same version. */
    void announce(String newName, List<String> newLanguages, List<StageWindow> newWindows) {
        if (settled) {
            return;
        }
        name = newName;
        if (!languages.equals(newLanguages)) {
            languages = List.copyOf(newLanguages);
        }
        if (!windows().equals(newWindows)) {
            windows.clear();
            windows.addAll(newWindows);
        }
    }

    /** What ROPS decides about the edition; from now on the data files change nothing of it. */
    public void settle(EditionTerms terms) {
        name = terms.name();
        scenario = terms.scenario().orElse(null);
        places = terms.places().orElse(null);
        applicationsFrom = terms.applicationsFrom().orElse(null);
        applicationsTo = terms.applicationsTo().orElse(null);
        criteria = List.copyOf(terms.criteria());
        if (!windows().equals(terms.windows())) {
            windows.clear();
            windows.addAll(terms.windows());
        }
        settled = true;
    }

    /** As a form is filled with it. */
    public EditionTerms terms() {
        return new EditionTerms(name, scenario(), places(), Optional.ofNullable(applicationsFrom), Optional.ofNullable(applicationsTo), criteria(), windows());
    }

    /** The scenario of powiats for which no other is chosen. */
    public Optional<String> scenario() {
        return Optional.ofNullable(scenario);
    }

    /** How many powiats can take part; empty when there is no limit. */
    public Optional<Integer> places() {
        return Optional.ofNullable(places);
    }

    /** By what ROPS chooses among the powiats that want to take part. */
    public List<EnrolmentCriterion> criteria() {
        return criteria == null || criteria.isEmpty() ? EnrolmentCriterion.USUAL : List.copyOf(criteria);
    }

    public int version() {
        return version;
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
