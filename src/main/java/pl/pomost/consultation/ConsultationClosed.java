package pl.pomost.consultation;

import pl.pomost.access.Scope;

/** A consultation is over; the draft is the team's again. Fired inside the transaction of the closing. */
public record ConsultationClosed(Scope scope) {
}
