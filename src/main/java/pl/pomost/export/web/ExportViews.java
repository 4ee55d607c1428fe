package pl.pomost.export.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Scope;
import pl.pomost.export.ExportFormats;
import pl.pomost.export.ExportJob.Failure;
import pl.pomost.export.ExportJobs;
import pl.pomost.export.ExportRow;
import pl.pomost.export.web.ExportPage.FileRow;
import pl.pomost.plan.Audience;
import pl.pomost.plan.FrozenPlans;
import pl.pomost.shared.Choice;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Typography;

/** The page of files in words. */
@ApplicationScoped
class ExportViews {

    static final String DRAFT = "robocza";
    static final Set<String> PACKAGES = Set.of("bip", "ezd");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int KILO = 1000;

    private final ExportFormats formats;
    private final FrozenPlans frozen;
    private final ExportJobs jobs;
    private final ExportTexts texts;
    private final int days;
    private final int draftDays;

    ExportViews(ExportFormats formats, FrozenPlans frozen, ExportJobs jobs, ExportTexts texts, @ConfigProperty(name = "pomost.exports.days") int days,
            @ConfigProperty(name = "pomost.exports.draft-days") int draftDays) {
        this.formats = formats;
        this.frozen = frozen;
        this.jobs = jobs;
        this.texts = texts;
        this.days = days;
        this.draftDays = draftDays;
    }

    ExportPage page(Scope scope) {
        List<ExportRow> rows = jobs.of(scope);
        return new ExportPage(scope.teryt(), scope.edition().year(), scope.powiat().name(), formats(), versions(scope), audiences(), rows.stream().map(this::row).toList(),
                rows.stream().anyMatch(ExportRow::isOnItsWay), days, draftDays);
    }

    List<Choice> formats() {
        return formats.codes().stream().map(code -> new Choice(code, name(code))).toList();
    }

    List<Choice> versions(Scope scope) {
        return Stream.concat(Stream.of(new Choice(DRAFT, texts.draft())), frozen.of(scope.requireEnrolment()).stream().map(version -> new Choice(String.valueOf(version.number()),
                texts.version(version.number(), version.label(), PolishDates.inWords(version.frozenOn()))))).toList();
    }

    List<Choice> audiences() {
        return List.of(new Choice(Audience.FULL.name(), texts.full()), new Choice(Audience.PUBLIC.name(), texts.forPublic()));
    }

    private String name(String code) {
        return switch (code) {
            case "pdf" -> texts.pdf();
            case "docx" -> texts.docx();
            case "odt" -> texts.odt();
            case "html" -> texts.html();
            case "pptx" -> texts.pptx();
            case "xlsx" -> texts.xlsx();
            case "ods" -> texts.ods();
            case "csv" -> texts.csv();
            case "ics" -> texts.ics();
            case "json" -> texts.json();
            case "bip" -> texts.bip();
            case "ezd" -> texts.ezd();
            default -> code;
        };
    }

    private FileRow row(ExportRow row) {
        boolean done = row.size() != null;
        boolean failed = !done && !row.isOnItsWay();
        ZonedDateTime asked = row.askedAt().atZone(DomainClock.ZONE);
        return new FileRow(row.id().toString(), name(row.format()), row.version() == null ? texts.ofDraft() : row.version() + " (" + row.label() + ")",
                row.audience() == Audience.PUBLIC ? texts.forPublic() : texts.full(), PolishDates.inDigits(asked.toLocalDate()) + ", " + TIME.format(asked),
                state(row), failed ? "error" : done ? "check" : "clock", row.isOnItsWay(), done, failed, row.steps(), row.stepsDone(), row.name(), failed ? hint(row) : "");
    }

    private String state(ExportRow row) {
        return switch (row.state()) {
            case WAITING -> texts.waiting();
            case RUNNING -> texts.running(Math.min(row.stepsDone() + 1, row.steps()), row.steps(), row.doing());
            case DONE -> texts.done(size(row.size()));
            case FAILED -> texts.failed();
        };
    }

    private String hint(ExportRow row) {
        return switch (row.failure() == null ? Failure.UNFORESEEN : row.failure()) {
            case TOO_LARGE -> texts.failedLarge();
            case STOPPED -> texts.failedStopped();
            case UNFORESEEN -> texts.failedHint();
        };
    }

    private static String size(int bytes) {
        return bytes < KILO * KILO ? Typography.number(Math.max(1, bytes / KILO)) + Typography.NBSP + "kB"
                : Typography.number(BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(KILO * KILO), 1, RoundingMode.HALF_UP)) + Typography.NBSP + "MB";
    }
}
