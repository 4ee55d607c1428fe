package pl.pomost.practice;

/** A text of a practice. */
public enum PracticePart {
    TITLE("nazwa"), WHAT("co zrobiono"), FOR_WHOM("dla kogo"), RESULT("co to dało"), PARTICIPATION("udział odbiorców"), HOST_SOCIETY("rola społeczności przyjmującej"),
    CONDITIONS("warunki"), COST_NOTE("na co i na jak długo"), CONTACT("kontakt");

    private final String polish;

    PracticePart(String polish) {
        this.polish = polish;
    }

    /** For sentences of the service, which are Polish. */
    public String polish() {
        return polish;
    }
}
