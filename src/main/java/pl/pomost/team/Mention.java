package pl.pomost.team;

/**
 * A place where somebody or some institution of a process is named.
 *
 * @param code    of what names them, or a short name where it has no code
 * @param words   its title
 * @param address of its page
 * @param lang    of words that are not Polish, else empty
 */
public record Mention(String code, String words, String address, String lang) {

    public Mention(String code, String words, String address) {
        this(code, words, address, "");
    }
}
