package pl.pomost.agreement;

/** Answers of teams in Polish words, as plans, files and comparisons say them. */
public final class AgreementWords {

    private AgreementWords() {
    }

    /** For example "przyjmujemy po dostosowaniu". */
    public static String answer(AnswerKind kind) {
        return switch (kind) {
            case ADOPT -> "przyjmujemy";
            case ADAPT -> "przyjmujemy po dostosowaniu";
            case NOT_OURS -> "to nie dla nas";
            case ANSWER -> "odpowiedź";
        };
    }

    /** What became of a standard in a powiat, in a word or two. */
    public static String standard(AnswerKind kind) {
        return switch (kind) {
            case ADOPT -> "przyjęty";
            case ADAPT -> "dostosowany";
            case NOT_OURS -> "nie nasz";
            case ANSWER -> "odpowiedź";
        };
    }
}
