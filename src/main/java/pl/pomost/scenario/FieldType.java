package pl.pomost.scenario;

/**
 * What a card field holds. CHOICE: a code of its dictionary or options. LANGUAGES: several codes of languages.
 * LIST: several lines. INSTITUTION, PARTICIPANT, STANDARD and CARD: the code of such a thing in the same process.
 */
public enum FieldType {
    TEXT, LONGTEXT, NUMBER, DATE, YEAR, CHOICE, LIST, INSTITUTION, PARTICIPANT, STANDARD, CARD, LANGUAGES
}
