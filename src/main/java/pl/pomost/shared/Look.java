package pl.pomost.shared;

/**
 * How a state is shown: never by colour alone.
 *
 * @param look class of the colour
 * @param icon name of the sign
 */
public record Look(String label, String look, String icon) {
}
