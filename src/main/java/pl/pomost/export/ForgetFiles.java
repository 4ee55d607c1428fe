package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.KeptForAWhile;

/** Files that were made go after some days; they can be made again. Those of a draft go sooner, for it has moved on. */
@ApplicationScoped
class ForgetFiles implements KeptForAWhile {

    private final ExportJobs jobs;
    private final Duration versions;
    private final Duration drafts;

    ForgetFiles(ExportJobs jobs, @ConfigProperty(name = "pomost.exports.days") int days, @ConfigProperty(name = "pomost.exports.draft-days") int draftDays) {
        this.jobs = jobs;
        this.versions = Duration.ofDays(days);
        this.drafts = Duration.ofDays(draftDays);
    }

    @Override
    public int forget(Instant now) {
        return jobs.forget(now.minus(versions), now.minus(drafts));
    }
}
