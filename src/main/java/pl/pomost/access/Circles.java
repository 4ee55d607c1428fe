package pl.pomost.access;

import java.util.Set;

/**
 * Circles of people who read what nobody else does: members of a group, those who belong to any team. Told as a bean by the modules that keep who
 * belongs to them, and asked anew each time, so that whoever left reads nothing more, on any replica.
 */
public interface Circles {

    /** Names of the circles whose things the viewer may read; of whoever sees the whole region nothing is asked. At most one query. */
    Set<String> of(Viewer viewer);
}
