package pl.pomost.diagnosis;

import java.util.Optional;
import java.util.UUID;

/** A diagnosis entry as lists show it. */
public record DiagnosisRow(UUID id, String code, String area, String kind, String title, String status, Evidence evidence, Integer weight, Integer influence) {

    public boolean isConfirmed() {
        return "confirmed".equals(status);
    }

    /** Weight times influence; empty until both are given. */
    public Optional<Integer> priorityScore() {
        return weight == null || influence == null ? Optional.empty() : Optional.of(weight * influence);
    }

    public Optional<String> reliability() {
        return Optional.ofNullable(evidence).map(Evidence::reliability);
    }
}
