package pl.pomost.review;

import pl.pomost.shared.Problem;

/** Somebody decides about a version that is no longer the submitted one: nobody decides about what they have not seen. */
public class OtherVersion extends Problem {

    private final int submitted;

    OtherVersion(String title, String detail, int submitted) {
        super(409, title, detail);
        this.submitted = submitted;
        with("version", submitted);
    }

    /** Number of the version that is submitted now; 0 when none is. */
    public int submitted() {
        return submitted;
    }
}
