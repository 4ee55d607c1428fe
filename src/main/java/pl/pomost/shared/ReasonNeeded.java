package pl.pomost.shared;

/** Something is saved only with a reason in words, and none was given. Nothing has been changed; the form comes back and asks. */
public final class ReasonNeeded extends RuntimeException {

    private final String field;
    private final String label;
    private final String question;

    /** @param field that takes the reason. @param question as people see it at the field */
    public ReasonNeeded(String field, String label, String question) {
        super(field);
        this.field = field;
        this.label = label;
        this.question = question;
    }

    /** The form as it was sent, with the question. */
    FormView in(FormView form) {
        return form.wrong(field, label, question);
    }
}
