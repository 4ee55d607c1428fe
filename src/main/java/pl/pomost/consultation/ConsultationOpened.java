package pl.pomost.consultation;

import pl.pomost.access.Scope;

/**
 * A draft was opened to everybody. Fired inside the transaction of the opening: an observer that fails undoes it.
 *
 * @param scope   of whoever opened it
 * @param version number of the frozen version that people read
 */
public record ConsultationOpened(Scope scope, int version) {
}
