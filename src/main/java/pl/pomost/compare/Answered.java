package pl.pomost.compare;

import pl.pomost.agreement.AgreementWords;
import pl.pomost.agreement.AnswerKind;

/**
 * What a team answered when a standard that powiats agreed on was sent to it.
 *
 * @param version of the standard that was sent
 */
public record Answered(String standard, int version, AnswerKind kind) {

    static final String QUERY = """
            select a.enrolmentId, d.standard, d.standardVersion, a.kind from TeamAnswer a join Dispatch d on d.id = a.dispatchId
            where a.enrolmentId in :ids and a.latest = true and a.withdrawn = false and d.standard is not null order by d.number""";

    static Answered of(Columns row) {
        return new Answered(row.get(1, String.class), row.get(2, Integer.class), row.get(3, AnswerKind.class));
    }

    /** In a word or two. */
    public String words() {
        return AgreementWords.standard(kind);
    }

    /** A letter for where no word fits; every picture says what it means. */
    public String mark() {
        return switch (kind) {
            case ADOPT -> "P";
            case ADAPT -> "D";
            case NOT_OURS -> "N";
            case ANSWER -> "";
        };
    }
}
