package pl.pomost.scenario;

/**
 * What a card field holds. CHOICE: a code of its dictionary or options. CHOICES, LANGUAGES: several of them.
 * LIST: several lines. INSTITUTION, PARTICIPANT, STANDARD, CARD, DIAGNOSIS (an entry of it) and GOAL: the code of such a thing
 * in the same process.
 */
public enum FieldType {
    TEXT, LONGTEXT, NUMBER, DATE, YEAR, CHOICE, CHOICES, LIST, INSTITUTION, PARTICIPANT, STANDARD, CARD, DIAGNOSIS, GOAL, LANGUAGES;

    /** Whether it names something that has to be there. */
    public boolean isReference() {
        return switch (this) {
            case INSTITUTION, PARTICIPANT, STANDARD, CARD, DIAGNOSIS, GOAL -> true;
            default -> false;
        };
    }
}
