package pl.pomost.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants to send to teams.
 *
 * @param group           code of the group that sends it; empty for ROPS
 * @param standard        code and {@code standardVersion} of the standard that is sent; empty for anything else
 * @param area            of anything else; may be empty
 * @param powiats         TERYT codes of those that are asked; empty for all that take part
 */
public record DispatchDraft(Optional<String> group, DispatchKind kind, Optional<String> standard, Optional<Integer> standardVersion, Optional<String> area, String title,
        String words, LocalDate dueOn, Set<String> powiats) {
}
