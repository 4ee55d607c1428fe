package pl.pomost.workshop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import java.util.UUID;
import pl.pomost.shared.Identified;

/** A group of cards that say the same, with the name that the room gave it. */
@Entity
public class Cluster extends Identified {

    @JsonIgnore
    private UUID workshopId;

    @JsonIgnore
    private UUID activityId;

    @JsonIgnore
    private int position;

    @JsonProperty("id")
    private String code;

    private String title;

    protected Cluster() {
        // for Hibernate and for reading a process file
    }

    /** What a group is called that has no name. */
    static String plainTitle(int position) {
        return "Grupa " + position;
    }

    /** A new group of the workshop; the caller holds the workshop's lock. @param title empty for none */
    static Cluster named(String title, Workshop workshop, UUID activity) {
        var cluster = new Cluster();
        cluster.identify(UUID.randomUUID());
        cluster.workshopId = workshop.id();
        cluster.activityId = activity;
        cluster.position = workshop.nextCluster();
        cluster.code = "%s-K%02d".formatted(workshop.prefix(), cluster.position);
        cluster.title = title.isEmpty() ? plainTitle(cluster.position) : title;
        return cluster;
    }

    /** A group that had become empty, as it was. */
    static Cluster revived(GroupingBefore.OldGroup old, UUID workshop) {
        var cluster = new Cluster();
        cluster.identify(old.id());
        cluster.workshopId = workshop;
        cluster.activityId = old.activity();
        cluster.position = old.position();
        cluster.code = old.code();
        cluster.title = old.title();
        return cluster;
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    void enter(Activity activity, int newPosition) {
        identify(UUID.randomUUID());
        workshopId = activity.workshopId();
        activityId = activity.id();
        position = newPosition;
    }

    public UUID workshopId() {
        return workshopId;
    }

    public UUID activityId() {
        return activityId;
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
}
