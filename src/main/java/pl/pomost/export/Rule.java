package pl.pomost.export;

/** One kind of sense that a process file must make beyond its schema. */
interface Rule {

    /** Adds every mistake of this kind. Never fails, whatever the file holds. */
    void check(Spot file, ProcessContext context, Mistakes mistakes);
}
