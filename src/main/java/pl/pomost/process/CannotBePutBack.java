package pl.pomost.process;

/** An entry cannot become what it was. The caller's transaction must not be committed. */
public final class CannotBePutBack extends RuntimeException {

    /** @param code of the entry */
    public CannotBePutBack(String code) {
        super(code);
    }
}
