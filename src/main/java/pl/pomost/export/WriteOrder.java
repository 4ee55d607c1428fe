package pl.pomost.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.plan.Audience;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.PlanVersion;
import pl.pomost.plan.PlanVersions;
import pl.pomost.plan.VisiblePlans;
import pl.pomost.plan.VisiblePlans.Visible;
import pl.pomost.shared.JsonColumns;
import pl.pomost.shared.Problem;

/** Turns a wish into an order: reads what the file is made from, as the viewer may see it now. */
@ApplicationScoped
class WriteOrder {

    private static final ObjectMapper MAPPER = JsonColumns.mapper();

    private final ExportFormats formats;
    private final PlanWriters writers;
    private final PackageWriter packages;
    private final VisiblePlans plans;
    private final PlanVersions versions;
    private final DescribeVersion describe;
    private final CanonicalJson json;
    private final Letterheads letterheads;
    private final PackageAttachments attachments;

    WriteOrder(ExportFormats formats, PlanWriters writers, PackageWriter packages, VisiblePlans plans, PlanVersions versions, DescribeVersion describe, CanonicalJson json,
            Letterheads letterheads, PackageAttachments attachments) {
        this.formats = formats;
        this.writers = writers;
        this.packages = packages;
        this.plans = plans;
        this.versions = versions;
        this.describe = describe;
        this.json = json;
        this.letterheads = letterheads;
        this.attachments = attachments;
    }

    /**
     * @throws NotFoundException when there is no such format or version
     * @throws Problem           422 when a package of the draft is asked for
     */
    ExportOrder of(Scope scope, ExportWish wish) {
        ExportFormat format = formats.of(wish.format()).orElseThrow(NotFoundException::new);
        return format.pack().isPresent() ? pack(scope, wish, format, format.pack().get()) : file(scope, wish, format);
    }

    private ExportOrder file(Scope scope, ExportWish wish, ExportFormat format) {
        Visible plan = plans.of(scope, wish.version().map(String::valueOf), wish.audience());
        PlanDocument shown = writers.forExtension(format.code()).filter(PlanWriter::printsPeople).map(writer -> plan.printed()).orElseGet(plan::document);
        String name = WritePlan.name(plan.document().meta(), format.ending());
        return new ExportOrder(scope.requireEnrolment(), format, wish.audience(), wish.version(), plan.document().meta().revision().version(), name, 1,
                text(new ExportSource(text(shown), plan.sha256(), null, null, null, letterheads.mark(plan.enrolment()), null)));
    }

    private ExportOrder pack(Scope scope, ExportWish wish, ExportFormat format, PackageKind kind) {
        int number = wish.version().orElseThrow(() -> new Problem(422, "Paczka powstaje z zapisanej wersji", "Wybierz wersję zapisaną na stałe. Wersja robocza jeszcze się zmienia."));
        PlanVersion version = versions.of(scope.requireEnrolment(), number).orElseThrow(NotFoundException::new);
        PackageFacts facts = describe.of(scope, version, json.read(version.full().json().getBytes(StandardCharsets.UTF_8)));
        Audience audience = kind == PackageKind.BIP ? Audience.PUBLIC : Audience.FULL;
        return new ExportOrder(scope.requireEnrolment(), format, audience, Optional.of(number), version.label(), facts.base() + "_" + format.ending(), packages.steps(kind),
                text(new ExportSource(version.full().json(), version.full().sha256(), version.forThePublic().json(), version.forThePublic().sha256(), facts, letterheads.mark(version.enrolmentId()),
                        attachments.mark(version.enrolmentId(), number))));
    }

    private String text(PlanDocument document) {
        return new String(json.bytes(document), StandardCharsets.UTF_8);
    }

    private static String text(ExportSource source) {
        try {
            return MAPPER.writeValueAsString(source);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static ExportSource read(String text) {
        try {
            return MAPPER.readValue(text, ExportSource.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
