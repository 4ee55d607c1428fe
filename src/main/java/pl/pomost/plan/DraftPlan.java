package pl.pomost.plan;

/**
 * The plan as it stands.
 *
 * @param fingerprint the same for as long as nothing of the process changes
 * @param document    in full
 * @param sha256      of its canonical JSON
 * @param progress    how far each area and each chapter is
 */
public record DraftPlan(String fingerprint, PlanDocument document, String sha256, Checklist checklist, Progress progress) {
}
