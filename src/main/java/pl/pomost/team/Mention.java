package pl.pomost.team;

/**
 * A place where somebody or some institution of a process is named.
 *
 * @param code    of what names them, or a short name where it has no code
 * @param words   its title
 * @param address of its page
 */
public record Mention(String code, String words, String address) {
}
