package pl.pomost.standard;

import java.time.LocalDate;

/**
 * A draft was written: for the first time, or anew. Fired inside the transaction: an observer that fails undoes it.
 *
 * @param wording as it stands from now on
 * @param by      user name
 * @param on      the date inside the process
 */
public record DraftWritten(String code, int number, Wording wording, String by, LocalDate on) {
}
