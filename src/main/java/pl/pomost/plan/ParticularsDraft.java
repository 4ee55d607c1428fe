package pl.pomost.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people write about the plan as a whole.
 *
 * @param coordinator code of a member of the team
 * @param office      the particulars under which the office files the plan; what else it keeps with them stays
 * @param links       documents that the plan is linked with, in words
 */
public record ParticularsDraft(String title, Optional<LocalDate> start, Optional<LocalDate> end, Optional<String> coordinator,
        Optional<String> caseNumber, OfficeData office, List<String> links) {
}
