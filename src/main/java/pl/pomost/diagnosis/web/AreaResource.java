package pl.pomost.diagnosis.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.AssessStandards;
import pl.pomost.diagnosis.AssessedBy;
import pl.pomost.diagnosis.QuickAssessment;
import pl.pomost.diagnosis.SelfAssessment;
import pl.pomost.diagnosis.SelfAssessments;
import pl.pomost.scenario.StandardDef;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;

/** Assessing all standards of an area in one go, as a team does it at its table. */
@Path("/powiaty/{teryt}/samoocena/obszar/{area}")
@Authenticated
class AreaResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final StandardRows rows;
    private final SelfAssessments assessments;
    private final AssessStandards assess;
    private final AssessedBy assessedBy;
    private final Vocabulary vocabulary;
    private final DomainClock clock;
    private final AssessmentTexts texts;
    private final FormTexts words;

    AreaResource(CurrentScope scopes, Pages pages, StandardRows rows, SelfAssessments assessments, AssessStandards assess, AssessedBy assessedBy, Vocabulary vocabulary,
            DomainClock clock, AssessmentTexts texts, FormTexts words) {
        this.scopes = scopes;
        this.pages = pages;
        this.rows = rows;
        this.assessments = assessments;
        this.assess = assess;
        this.assessedBy = assessedBy;
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "diagnosis")
    static class Templates {
        static native TemplateInstance area(Page page, AreaView view, FormView form);
    }

    @GET
    public TemplateInstance form(@PathParam("teryt") String teryt, @PathParam("area") String area) {
        Scope scope = scopes.of(teryt).requireEdit(area);
        List<StandardDef> standards = standards(scope, area);
        return page(scope, area, standards, FormView.filled(filled(assessments.of(scope.requireEnrolment()), standards)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("teryt") String teryt, @PathParam("area") String area, MultivaluedMap<String, String> sent) {
        Scope scope = scopes.of(teryt).requireEdit(area);
        List<StandardDef> standards = standards(scope, area);
        var typed = Submitted.of(sent);
        var form = new AreaForm(typed, standards, rows, texts, words);
        List<SelfAssessment> stored = assessments.of(scope.requireEnrolment());
        form.lines().stream().filter(line -> line.isChanged() && needsEvidence(of(stored, line.standard()), line)).forEach(line -> form.reading().refuse("what-" + line.standard().code(), texts.proofNeeded(assess.evidenceFrom())));
        return new FormFlow(typed, form.reading(), view -> page(scope, area, standards, again(view, standards))).finish(() -> {
            assess.assess(scope, form.lines());
            return "/powiaty/" + scope.teryt() + "/samoocena#s-" + area;
        }, () -> now(scope, standards));
    }

    /** Proofs beyond the first are not in this form and stay. Whoever saves over somebody else's words is told that first. */
    private boolean needsEvidence(Optional<SelfAssessment> stored, QuickAssessment line) {
        int others = stored.map(each -> Math.max(0, each.evidence().size() - 1)).orElse(0);
        return QuickAssessment.of(line.standard(), stored).print().equals(line.before()) && assess.needsEvidence(stored, line.level(), others + (line.what().isPresent() ? 1 : 0));
    }

    private FormFlow.Stored now(Scope scope, List<StandardDef> standards) {
        Submitted stored = filled(assessments.reread(scope.requireEnrolment()), standards);
        return new FormFlow.Stored(new AreaForm(stored, standards, rows, texts, words).reading().view(), 0);
    }

    /** After a conflict the form starts from what is stored now, so that saving it again is deliberate. */
    private static FormView again(FormView view, List<StandardDef> standards) {
        Submitted typed = view.typed();
        for (StandardDef standard : standards) {
            String before = AreaForm.before(standard.code());
            typed = typed.with(before, view.saved().orElse(typed).text(before));
        }
        return new FormView(typed, view.labels(), view.meanings(), view.errors(), view.saved(), view.doubts());
    }

    private Submitted filled(List<SelfAssessment> stored, List<StandardDef> standards) {
        return AreaForm.filled(standards.stream().map(standard -> QuickAssessment.of(standard, of(stored, standard))).toList(), clock.today());
    }

    private static Optional<SelfAssessment> of(List<SelfAssessment> stored, StandardDef standard) {
        return stored.stream().filter(each -> each.standard().equals(standard.code())).findFirst();
    }

    private TemplateInstance page(Scope scope, String area, List<StandardDef> standards, FormView form) {
        var lines = standards.stream().map(standard -> new AreaView.Line(standard.code(), standard.version(), standard.name(), rows.choices(standard))).toList();
        var others = vocabulary.areas().stream().filter(other -> !other.code().equals(area)).toList();
        String name = vocabulary.area(area);
        return Templates.area(pages.of(texts.areaTitle(name), scope, "samoocena"),
                new AreaView(scope.teryt(), scope.powiat().name(), area, name, assess.evidenceFrom(), lines, others), form);
    }

    /** Each by the version that the team is assessed by; by a newer one it is assessed on the standard's own page. */
    private List<StandardDef> standards(Scope scope, String area) {
        List<StandardDef> own = assessedBy.all(assessments.of(scope.requireEnrolment())).stream().filter(standard -> standard.area().equals(area)).toList();
        if (own.isEmpty()) {
            throw new NotFoundException();
        }
        return own;
    }
}
