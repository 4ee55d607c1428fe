package pl.pomost.region;

import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.files.Scan;

/**
 * A signature to be entered.
 *
 * @param body   the office that signed
 * @param powiat its TERYT code, when it is a powiat or city of the region
 * @param person who signed, in their public function
 */
public record SignatureDraft(String body, Optional<String> powiat, Optional<String> person, Optional<String> job, Optional<LocalDate> signedOn, Optional<Scan> scan) {
}
