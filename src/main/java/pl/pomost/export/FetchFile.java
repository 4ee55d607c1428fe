package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import pl.pomost.access.Scope;

/** Hands over a file that was made. Who may have it is asked anew each time. */
@ApplicationScoped
public class FetchFile {

    private final ExportJobs jobs;
    private final ExportFiles files;

    FetchFile(ExportJobs jobs, ExportFiles files) {
        this.jobs = jobs;
        this.files = files;
    }

    /** @throws NotFoundException when there is none, it is not there yet, or the viewer may not see everything of its process */
    @Transactional
    public PlanFile of(Scope scope, UUID id) {
        ExportJob job = jobs.at(scope, id);
        return files.findByIdOptional(job.id()).map(file -> new PlanFile(file.content(), job.mediaType(), job.name())).orElseThrow(NotFoundException::new);
    }
}
