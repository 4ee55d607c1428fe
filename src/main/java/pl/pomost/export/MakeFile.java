package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.StrategyDocuments;
import pl.pomost.review.SignedFile;
import pl.pomost.review.SignedFiles;

/** The steps by which a file is made, each in a transaction of its own: none is held while a file is written. */
@ApplicationScoped
class MakeFile {

    private static final int MOST_TITLE = 300;
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private final ExportJobs jobs;
    private final ExportFiles files;
    private final PlanWriters writers;
    private final PackageWriter packages;
    private final StrategyDocuments strategies;
    private final SignedFiles signed;
    private final Letterheads letterheads;
    private final CanonicalJson json;
    private final Clock clock;

    MakeFile(ExportJobs jobs, ExportFiles files, PlanWriters writers, PackageWriter packages, StrategyDocuments strategies, SignedFiles signed, Letterheads letterheads,
            CanonicalJson json, Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.writers = writers;
        this.packages = packages;
        this.strategies = strategies;
        this.signed = signed;
        this.letterheads = letterheads;
        this.json = json;
        this.clock = clock;
    }

    /** A file that is to be made now. */
    record Task(UUID id, String format, ExportSource source, List<PackagePart> attachments, Letterhead paper) {
    }

    /** The one that has waited longest; from now on it is being made. One that nothing is known of any more has failed. */
    @Transactional
    Optional<Task> take() {
        for (Optional<ExportJob> next = jobs.next(); next.isPresent(); next = jobs.next()) {
            ExportJob job = next.get();
            if (job.source() != null) {
                job.start();
                ExportSource source = WriteOrder.read(job.source());
                return Optional.of(new Task(job.id(), job.format(), source, source.facts() == null ? List.of() : attachments(job.enrolmentId(), source.facts()), letterheads.of(job.enrolmentId())));
            }
            job.fail(clock.instant());
        }
        return Optional.empty();
    }

    private List<PackagePart> attachments(UUID enrolment, PackageFacts facts) {
        List<PackagePart> parts = new ArrayList<>();
        for (StrategyDocuments.Kept kept : strategies.of(enrolment)) {
            String name = "%s_zalacznik_%02d_%s%s".formatted(facts.base(), parts.size() + 1, AsciiName.of(kept.title()), kept.document().ending());
            parts.add(new PackagePart(name, kept.title().substring(0, Math.min(MOST_TITLE, kept.title().length())), kept.document().type(), false, kept.document().content()));
        }
        signed.of(enrolment).stream().filter(row -> row.versionNumber() == facts.version()).flatMap(row -> signed.of(enrolment, row.id()).stream()).map(SignedFile::paper)
                .forEach(paper -> parts.add(new PackagePart("%s_podpisany_%02d%s".formatted(facts.base(), parts.size() + 1, ending(paper.name())), paper.name(), paper.type(), false, paper.content())));
        return parts;
    }

    /** Programs that check signatures go by it. */
    private static String ending(String name) {
        return ENDING.matcher(name).results().map(MatchResult::group).reduce((one, later) -> later).orElse("").toLowerCase(Locale.ROOT);
    }

    /** What the service was making when it stopped begins anew. */
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
    void fail(UUID id) {
        jobs.findByIdOptional(id).ifPresent(job -> job.fail(clock.instant()));
    }

    /** Writes the file; no transaction is open. */
    byte[] write(Task task, PackageWriter.Steps steps) {
        ExportSource source = task.source();
        PackageContent.Text text = text(source.document(), source.sha256());
        if (source.facts() != null) {
            PackageContent content = new PackageContent(source.facts(), text, text(source.forPublic(), source.publicSha256()), task.attachments(), task.paper());
            return packages.write(PackageKind.valueOf(task.format().toUpperCase(Locale.ROOT)), content, steps);
        }
        PlanWriter writer = writers.forExtension(task.format()).orElseThrow();
        steps.at(0, task.format().toUpperCase(Locale.ROOT));
        return steps.inTurn(() -> write(writer, text, task.paper()));
    }

    private PackageContent.Text text(String document, String sha256) {
        return new PackageContent.Text(json.read(document.getBytes(StandardCharsets.UTF_8)), sha256);
    }

    static byte[] write(PlanWriter writer, PackageContent.Text text, Letterhead paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(text.document(), text.sha256(), paper, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
