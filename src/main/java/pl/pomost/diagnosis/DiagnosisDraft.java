package pl.pomost.diagnosis;

import java.util.List;
import java.util.Optional;

/** What people write about a diagnosis entry, checked and typed; see {@link DiagnosisEntry} for what each part means. */
public record DiagnosisDraft(String area, List<String> gminas, boolean wholePowiat, String kind, String title, Optional<String> description,
        Optional<Concerns> concerns, Optional<Scale> scale, Optional<Evidence> evidence, List<String> causes, List<String> effects,
        Optional<String> competence, Optional<String> competenceNote, List<String> challengeTags, Optional<String> standard,
        Optional<Integer> weight, Optional<Integer> influence, boolean dataGap, Optional<String> gapPlan, Optional<Errand> gapErrand, Optional<String> evidenceTag, Optional<Errand> toCheck,
        List<String> threats) {
}
