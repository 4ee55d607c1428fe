package pl.pomost.thread;

import pl.pomost.access.Scope;
import pl.pomost.shared.Submitted;

/** Adds, rewrites and removes entries of one sort with their links. Callers hand in a scope that may edit. */
public interface WriteEntries<D> {

    /** @return code of the new entry, the next free one */
    String add(Scope scope, D draft, Submitted linked);

    /** @throws pl.pomost.shared.EditedMeanwhile when somebody saved it since {@code version} */
    void rewrite(Scope scope, String code, int version, D draft, Submitted linked);

    /** @throws StillHolds when something rests on it */
    void remove(Scope scope, String code);
}
