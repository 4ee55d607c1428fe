package pl.pomost.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people write about an action, checked and typed; see {@link Action} for what each part means.
 *
 * @param budget      by calendar year, only the years that were filled in
 * @param stateReason why it was given up
 */
public record ActionDraft(String area, String title, Optional<String> description, List<StandardChange> standards, Optional<String> type,
        Optional<Responsible> responsible, List<Partner> partners, Target target, Time time, Map<String, BigDecimal> budget,
        Optional<BigDecimal> budgetTotal, List<Funding> funding, Optional<String> competenceBasis, Optional<String> competenceLevel,
        List<String> risks, Optional<String> sustainability,
        List<String> languages, Optional<Integer> priority, Optional<Integer> effort, Optional<Integer> impact, String state,
        Optional<String> stateReason, Optional<FirstStep> firstStep) {

    /** For whom and where. */
    public record Target(Optional<String> group, boolean includesHostSociety, List<String> vulnerableGroups, Optional<Integer> people, Optional<String> place) {
    }

    /** From when to when, and what by when. */
    public record Time(Optional<LocalDate> starts, Optional<LocalDate> ends, List<Milestone> milestones) {
    }
}
