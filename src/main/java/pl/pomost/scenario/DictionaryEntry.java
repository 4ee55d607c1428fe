package pl.pomost.scenario;

/** One choice of a dictionary: the code is stored, the label is read. */
public record DictionaryEntry(String code, LocalizedText label) {

    boolean isCalled(String value) {
        return label.pl().equalsIgnoreCase(value) || label.uk().equalsIgnoreCase(value) || label.en().equalsIgnoreCase(value);
    }
}
