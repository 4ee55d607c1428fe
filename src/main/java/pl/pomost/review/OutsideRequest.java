package pl.pomost.review;

import java.time.LocalDate;
import java.util.List;

/**
 * What an organisation outside is asked.
 *
 * @param areas    codes; empty for the whole plan
 * @param question may be empty
 */
public record OutsideRequest(String organisation, String email, List<String> areas, LocalDate dueOn, String question) {
}
