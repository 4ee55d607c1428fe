package pl.pomost.region;

/**
 * A family of letters in which an edition's documents are set.
 */
public enum Typeface {

    /** The usual one, without serifs. */
    SANS("Noto Sans", "Calibri", "'Noto Sans', 'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"),
    /** As wide as Times New Roman, letter by letter. */
    SERIF("Liberation Serif", "Times New Roman", "'Liberation Serif', 'Times New Roman', Times, serif");

    private final String shipped;
    private final String word;
    private final String css;

    Typeface(String shipped, String word, String css) {
        this.shipped = shipped;
        this.word = word;
        this.css = css;
    }

    /** The font that travels with the program, for PDF, pictures and OpenDocument. */
    public String shipped() {
        return shipped;
    }

    /** The font of the same kind that Word and PowerPoint have. */
    public String word() {
        return word;
    }

    /** For browsers, which take the first that they have. */
    public String css() {
        return css;
    }
}
