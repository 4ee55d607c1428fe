package pl.pomost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.KeptForAWhile;

/** Addresses for answers, and words that nobody outside may read, are kept no longer than the consultation needs them. */
@ApplicationScoped
class ForgetRemarks implements KeptForAWhile {

    private final ConsultationRemarks remarks;
    private final Duration kept;

    ForgetRemarks(ConsultationRemarks remarks, @ConfigProperty(name = "pomost.retention.remark-days") int days) {
        this.remarks = remarks;
        this.kept = Duration.ofDays(days);
    }

    @Override
    public int forget(Instant now) {
        List<ConsultationRemark> addresses = remarks.withAddressFromBefore(now.minus(kept));
        List<ConsultationRemark> words = remarks.heldFromBefore(now.minus(kept));
        addresses.forEach(ConsultationRemark::forgetAddress);
        words.forEach(ConsultationRemark::forgetWords);
        return addresses.size() + words.size();
    }
}
