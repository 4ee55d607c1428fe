package pl.pomost.shared;

/** Somebody else saved the thing after the form was opened. Nothing was changed. */
public final class EditedMeanwhile extends RuntimeException {

    public EditedMeanwhile(String code) {
        super(code + " was saved by somebody else in the meantime");
    }
}
