package pl.pomost.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.directory.Enrolments;

/** The plan of a powiat in which nobody has written anything in the demo: forgets what a test wrote. */
@ApplicationScoped
class BlankPlan {

    private final Enrolments enrolments;
    private final Plans plans;
    private final WrittenTexts texts;
    private final TextVersions versions;

    BlankPlan(Enrolments enrolments, Plans plans, WrittenTexts texts, TextVersions versions) {
        this.enrolments = enrolments;
        this.plans = plans;
        this.texts = texts;
        this.versions = versions;
    }

    void forget(String teryt) {
        UUID enrolment = enrolments.of(teryt, Optional.empty()).orElseThrow().id();
        QuarkusTransaction.requiringNew().run(() -> {
            plans.delete("enrolmentId", enrolment);
            texts.delete("enrolmentId", enrolment);
            versions.delete("enrolmentId", enrolment);
        });
    }
}
