package pl.pomost.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the coordinator writes of the panel.
 *
 * @param starts     hour as {@code 09:00}
 * @param attendance how many came, by code of the sector; sectors of which nothing is known are left out
 * @param notes      lines by code of the area; areas of which nothing was said are left out
 */
public record PanelDraft(Optional<LocalDate> date, Optional<String> starts, Optional<String> ends, Optional<String> place, Optional<String> facilitator,
        Map<String, Integer> attendance, Map<String, List<String>> notes) {
}
