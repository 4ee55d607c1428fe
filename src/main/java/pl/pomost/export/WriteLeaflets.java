package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pl.pomost.directory.Enrolments;
import pl.pomost.plan.Metrics;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.SummaryChapter;
import pl.pomost.plan.VisiblePlans.Visible;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.Language;
import pl.pomost.shared.Worded;

/** Draws short documents from a plan: one page for a management, the summary in plain language. The same of the same version is made once. */
@ApplicationScoped
public class WriteLeaflets {

    /** The languages in which a summary in plain language is offered. */
    public static final List<Language> LANGUAGES = List.of(Language.PL, Language.UK, Language.EN);

    private final KeptFiles files;
    private final Letterheads letterheads;
    private final Scenarios scenarios;
    private final Enrolments enrolments;

    WriteLeaflets(KeptFiles files, Letterheads letterheads, Scenarios scenarios, Enrolments enrolments) {
        this.files = files;
        this.letterheads = letterheads;
        this.scenarios = scenarios;
        this.enrolments = enrolments;
    }

    /** The page as a document for screens, where nothing has to fit. */
    public PlanDocument onePage(Visible plan, LeafletFacts facts) {
        return OnePage.of(plan.document(), plan.sha256(), facts, OnePageRoom.SCREEN).document();
    }

    /** The page as a file; a PDF is one A4 page whatever is in the plan. @throws pl.pomost.shared.Problem as {@link WritePlan#as} */
    public PlanFile onePage(Visible plan, LeafletFacts facts, LeafletFormat format) {
        var writer = new LeafletWriter(format, paper -> format == LeafletFormat.PDF ? LeafletPdf.onOnePage(room -> OnePage.of(plan.document(), plan.sha256(), facts, room), paper)
                : LeafletDocx.of(OnePage.of(plan.document(), plan.sha256(), facts, OnePageRoom.SCREEN), paper));
        return file("jedna-strona", plan, facts, writer);
    }

    /** The summary as a document for screens; empty where nobody has written it in that language. */
    public Optional<PlanDocument> plain(Visible plan, LeafletFacts facts, Language language) {
        return leaflet(plan, facts, language).map(Leaflet::document);
    }

    /** The summary as a file; empty where nobody has written it in that language. */
    public Optional<PlanFile> plain(Visible plan, LeafletFacts facts, Language language, LeafletFormat format) {
        return leaflet(plan, facts, language).map(leaflet -> file("prostym-jezykiem_" + language.tag(), plan, facts,
                new LeafletWriter(format, paper -> format == LeafletFormat.PDF ? LeafletPdf.of(leaflet, paper) : LeafletDocx.of(leaflet, paper))));
    }

    /** Of {@link #LANGUAGES} those in which somebody has written the summary. */
    public List<Language> languages(Visible plan) {
        return chapter(plan).map(chapter -> LANGUAGES.stream().filter(language -> !chapter.in(language.tag()).isEmpty()).toList()).orElse(List.of());
    }

    /** Whether it is said who answers for the text; for Polish nobody is asked. */
    public boolean isConfirmed(Visible plan, Language language) {
        return language == Language.PL || chapter(plan).flatMap(chapter -> chapter.origin(language.tag())).isPresent();
    }

    private Optional<Leaflet> leaflet(Visible plan, LeafletFacts facts, Language language) {
        return chapter(plan).flatMap(chapter -> PlainSummary.of(plan.document(), plan.sha256(), chapter, language, facts, Worded.in(LeafletTexts.class, language)));
    }

    private Optional<SummaryChapter> chapter(Visible plan) {
        return SummaryChapter.in(plan.document(), scenarios.of(enrolments.scenarioOf(plan.enrolment())));
    }

    private PlanFile file(String kind, Visible plan, LeafletFacts facts, LeafletWriter writer) {
        Metrics meta = plan.document().meta();
        FileContent content = files.of(kind + "." + writer.extension(), plan.sha256(), Objects.hash(facts, letterheads.mark(plan.enrolment())), writer, plan.document(),
                () -> letterheads.of(plan.enrolment()));
        return new PlanFile(content, writer.mediaType(), WritePlan.name(meta, writer.extension()).replace("_plan_", "_" + kind + "_"));
    }
}
