package pl.pomost.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who says something, and when.
 *
 * @param powiat TERYT code of the powiat that they speak for; empty for ROPS, offices and experts
 * @param on     the date inside the process
 */
record Author(String username, Optional<String> powiat, LocalDate on, Instant at) {
}
