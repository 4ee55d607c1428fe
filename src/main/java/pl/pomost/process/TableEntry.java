package pl.pomost.process;

import pl.pomost.shared.Submitted;

/**
 * One entry as its form would be filled.
 *
 * @param title  by which people know it
 * @param values with the version
 */
public record TableEntry(String code, String title, Submitted values) {
}
