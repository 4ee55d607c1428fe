package pl.pomost.files;

/** Why a file cannot be taken as a picture. */
public final class UnusablePicture extends Exception {

    /** Not a JPEG or PNG that can be read, or one of more pixels than a phone's camera has. */
    public enum Reason {
        UNREADABLE, TOO_LARGE
    }

    private final Reason reason;

    UnusablePicture(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
