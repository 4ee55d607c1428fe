package pl.pomost.plan;

/**
 * Something that a plan lacks, at the place where it is put right.
 *
 * @param criterion   code of the criterion, such as B1
 * @param subjectKind what kind of thing has to be mended: plan, workshop, team, area, member, gmina, chapter, diagnosis,
 *                    data_point, standard, goal, action, indicator, card, group (of cards), document, make_up (of the plan), consents (of institutions), or the kind of
 *                    a text as {@link PlanFacts.Text} gives it
 * @param subjectCode its code; of an area, a chapter or a workshop: its code or number; empty for the plan as a whole
 * @param message     a sentence in Polish; never repeats personal data
 */
public record Finding(String criterion, Severity severity, String subjectKind, String subjectCode, String message) {

    static Finding blocking(String criterion, String kind, String code, String message) {
        return new Finding(criterion, Severity.BLOCKING, kind, code, message);
    }

    static Finding warning(String criterion, String kind, String code, String message) {
        return new Finding(criterion, Severity.WARNING, kind, code, message);
    }

    static Finding info(String criterion, String kind, String code, String message) {
        return new Finding(criterion, Severity.INFO, kind, code, message);
    }

    /** Hints are no gaps. */
    public boolean isGap() {
        return severity != Severity.INFO;
    }
}
