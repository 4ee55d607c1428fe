package pl.pomost.shared;

/** A change that the state of a thing does not allow. The message is a Polish sentence that says what to do instead. */
public final class ForbiddenMove extends RuntimeException {

    public ForbiddenMove(String sentence) {
        super(sentence);
    }
}
