package pl.pomost.region;

/** Why something in the region cannot be done, in a Polish sentence, with the field of the form that it is about. */
public class RegionRefusal extends RuntimeException {

    private final String field;

    public RegionRefusal(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    public String field() {
        return field;
    }

    static void when(boolean wrong, String field, String sentence) {
        if (wrong) {
            throw new RegionRefusal(field, sentence);
        }
    }
}
