package pl.pomost.team;

import java.util.List;
import java.util.Optional;

/** What one powiat writes about an institution: where it reaches, how to get in touch, what it does there. */
public record InstitutionWords(List<String> areas, Optional<String> address, Optional<String> phone, Optional<String> email, Optional<String> tasks,
        Optional<String> note) {
}
