package pl.pomost.local;

/** Something that keeps the local stack from starting, said in one sentence that tells what to do. */
public class StackFailure extends RuntimeException {

    public StackFailure(String sentence) {
        super(sentence);
    }
}
