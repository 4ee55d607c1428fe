package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.export.ExportJob.Failure;
import pl.pomost.plan.CanonicalJson;

/** The steps by which a file is made, each in a transaction of its own: none is held while a file is written. */
@ApplicationScoped
class MakeFile {

    private final ExportJobs jobs;
    private final ExportFiles files;
    private final PlanWriters writers;
    private final PackageWriter packages;
    private final PackageAttachments attachments;
    private final Letterheads letterheads;
    private final CanonicalJson json;
    private final Clock clock;

    MakeFile(ExportJobs jobs, ExportFiles files, PlanWriters writers, PackageWriter packages, PackageAttachments attachments, Letterheads letterheads,
            CanonicalJson json, Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.writers = writers;
        this.packages = packages;
        this.attachments = attachments;
        this.letterheads = letterheads;
        this.json = json;
        this.clock = clock;
    }

    /** A file that is to be made now. */
    record Task(UUID id, String format, ExportSource source, List<PackagePart> attachments, Letterhead paper) {
    }

    /**
     * The one that has waited longest; from now on it is being made. One that nothing is known of any more has failed, and so has one that was
     * begun twice without an end. That it was begun is noted before anything large is read.
     */
    @Transactional
    Optional<UUID> take() {
        for (Optional<ExportJob> next = jobs.next(); next.isPresent(); next = jobs.next()) {
            ExportJob job = next.get();
            if (job.source() != null && job.mayStart()) {
                job.start();
                return Optional.of(job.id());
            }
            job.fail(job.source() == null ? Failure.UNFORESEEN : Failure.STOPPED, clock.instant());
        }
        return Optional.empty();
    }

    /**
     * What it is made from; empty when it is gone.
     *
     * @throws PackageParts.TooLarge when a package has more attachments than it may hold
     */
    @Transactional
    Optional<Task> read(UUID id) {
        return jobs.findByIdOptional(id).map(job -> {
            ExportSource source = WriteOrder.read(job.source());
            List<PackagePart> parts = source.facts() == null || !kind(job.format()).hasAttachments() ? List.of() : attachments.of(job.enrolmentId(), source.facts());
            return new Task(job.id(), job.format(), source, parts, letterheads.of(job.enrolmentId()));
        });
    }

    private static PackageKind kind(String format) {
        return PackageKind.valueOf(format.toUpperCase(Locale.ROOT));
    }

    /** What was begun without an end begins anew, as often as {@link #take} allows. */
    @Transactional
    void startOver() {
        jobs.running().forEach(ExportJob::startOver);
    }

    @Transactional
    void reach(UUID id, int step, String doing) {
        jobs.findByIdOptional(id).ifPresent(job -> job.reach(step, doing));
    }

    @Transactional
    void finish(UUID id, byte[] content) {
        jobs.findByIdOptional(id).ifPresent(job -> {
            job.finish(content.length, clock.instant());
            files.deleteById(id);
            files.persist(new ExportFile(id, content));
        });
    }

    @Transactional
    void fail(UUID id, Failure why) {
        jobs.findByIdOptional(id).ifPresent(job -> job.fail(why, clock.instant()));
    }

    /** Writes the file; no transaction is open. */
    byte[] write(Task task, PackageWriter.Steps steps) {
        ExportSource source = task.source();
        PackageContent.Text text = text(source.document(), source.sha256());
        if (source.facts() != null) {
            PackageContent content = new PackageContent(source.facts(), text, text(source.forPublic(), source.publicSha256()), task.attachments(), task.paper());
            return packages.write(kind(task.format()), content, steps);
        }
        PlanWriter writer = writers.forExtension(task.format()).orElseThrow();
        steps.at(0, task.format().toUpperCase(Locale.ROOT));
        return steps.write(writer, text, task.paper());
    }

    private PackageContent.Text text(String document, String sha256) {
        return new PackageContent.Text(json.read(document.getBytes(StandardCharsets.UTF_8)), sha256);
    }
}
