package pl.pomost.access;

/** Makes the rail of a powiat's pages; implemented where the stages are known. */
public interface Rails {

    /** @param section the last part of the address of the section being shown, e.g. {@code diagnoza}; empty for the powiat's own page */
    Rail of(Scope scope, String section);
}
