package pl.pomost.export;

/** Why a file cannot be taken as a table of an older plan. */
public final class UnusableWorkbook extends Exception {

    /** OLD_FORMAT is XLS, or an XLSX behind a password, which looks the same; TOO_LARGE is about what comes out when it is unpacked, and about letters of all sheets together; MACROS are programs in the file. */
    public enum Reason {
        NO_WORKBOOK, OLD_FORMAT, TOO_LARGE, TOO_MANY_SHEETS, MACROS
    }

    private final Reason reason;

    UnusableWorkbook(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
