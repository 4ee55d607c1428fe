package pl.pomost.process;

import java.util.Set;

/**
 * One module's part of a process file: some of its top-level keys, read into entities and written from them.
 *
 * <p>What goes in comes out: after {@code load}, {@code save} writes keys and values equal to those that were loaded, keys
 * that no field models included (entities keep them in {@code extra}). A derived value (sums, products) is not stored; it is
 * left out when loading and computed when saving. Only the powiat and the edition are not sections: they come from the
 * directory and no file changes them.
 *
 * <p>All methods run inside the transaction of the import or export, with a number of statements that does not depend on the
 * length of the lists: one query a table, inserts in batches. A file has been checked before it is loaded, so a reference
 * that leads nowhere is a bug and may fail.
 */
public interface ProcessSection {

    /**
     * Sections are loaded and saved from the lowest to the highest and cleared the other way round, so that a section may
     * refer to things of lower ones: team 10, workshop 20, diagnosis 30, vision 40, action 50, plan 60.
     */
    int order();

    /** The top-level keys that this section alone reads and writes. */
    Set<String> keys();

    /** Deletes everything of the process that {@link #load} would make. May note in {@code input} what has to outlive it. */
    void clear(ProcessInput input);

    /** Makes entities from this section's keys; a key that is absent or null is an empty list or nothing. */
    void load(ProcessInput input);

    /** Writes every key of this section, also when there is nothing: empty lists, or null for a missing object. */
    void save(ProcessOutput output);
}
