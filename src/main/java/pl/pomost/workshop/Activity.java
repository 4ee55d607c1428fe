package pl.pomost.workshop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.AreaDef;
import pl.pomost.shared.Identified;

/** One exercise of a workshop's agenda. */
@Entity
public class Activity extends Identified {

    @JsonIgnore
    private UUID workshopId;

    @JsonIgnore
    private int position;

    private String code;

    private String title;

    private int minutes;

    private String kind;

    private String area;

    private String parallelGroup;

    protected Activity() {
        // for Hibernate and for reading a process file
    }

    /** An item of the agenda that all do together. */
    static Activity of(UUID workshop, int position, ActivityTemplate template) {
        var activity = new Activity();
        activity.identify(UUID.randomUUID());
        activity.workshopId = workshop;
        activity.position = position;
        activity.code = template.code();
        activity.title = template.title().pl();
        activity.minutes = template.minutes();
        activity.kind = template.kind();
        return activity;
    }

    /** One of the tables that work at the same time, each on an area. */
    static Activity tableOf(AreaDef table, UUID workshop, int position, ActivityTemplate template) {
        var activity = of(workshop, position, template);
        activity.code = template.codeFor(table);
        activity.title = template.titleFor(table).pl();
        activity.area = table.code();
        activity.parallelGroup = template.code();
        return activity;
    }

    /** Code of the scenario's activity that this one follows: a table follows the one that all its tables share. */
    public String templateCode() {
        return parallelGroup().orElse(code);
    }

    void enter(UUID workshop, int newPosition) {
        identify(UUID.randomUUID());
        workshopId = workshop;
        position = newPosition;
    }

    public UUID workshopId() {
        return workshopId;
    }

    public int position() {
        return position;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public int minutes() {
        return minutes;
    }

    public Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    public Optional<String> area() {
        return Optional.ofNullable(area);
    }

    public Optional<String> parallelGroup() {
        return Optional.ofNullable(parallelGroup);
    }
}
