package pl.pomost.workshop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.AreaDef;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Stage;
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

    /** The agenda of a stage, in its order. */
    static List<Activity> all(UUID workshop, Scenario scenario, Stage stage) {
        var all = new ArrayList<Activity>();
        for (ActivityTemplate template : stage.activities()) {
            if (template.perArea()) {
                scenario.tablesOf(template).forEach(table -> all.add(tableOf(table, workshop, all.size(), template)));
            } else {
                all.add(of(workshop, all.size(), template));
            }
        }
        return all;
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
