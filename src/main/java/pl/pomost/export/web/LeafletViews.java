package pl.pomost.export.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Scope;
import pl.pomost.export.LeafletFacts;
import pl.pomost.export.LeafletFormat;
import pl.pomost.export.LeafletTexts;
import pl.pomost.export.WriteLeaflets;
import pl.pomost.export.web.LeafletView.Link;
import pl.pomost.export.web.LeafletView.Other;
import pl.pomost.plan.Audience;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.FactList.Fact;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.PlanParts;
import pl.pomost.plan.PlanParts.Part;
import pl.pomost.plan.PublishedPlan;
import pl.pomost.plan.VisiblePlans.Visible;
import pl.pomost.process.PlanStanding;
import pl.pomost.shared.Dates;
import pl.pomost.shared.Language;
import pl.pomost.shared.Worded;

/** Says of a plan what its short documents say beside its words, and lays them out for screens. */
@ApplicationScoped
class LeafletViews {

    private final WriteLeaflets leaflets;
    private final PlanParts parts;
    private final CanonicalJson json;
    private final PlanStanding standing;
    private final LeafletTexts texts;
    private final String address;

    LeafletViews(WriteLeaflets leaflets, PlanParts parts, CanonicalJson json, PlanStanding standing, LeafletTexts texts,
            @ConfigProperty(name = "pomost.public-address") String address) {
        this.leaflets = leaflets;
        this.parts = parts;
        this.json = json;
        this.standing = standing;
        this.texts = texts;
        this.address = address;
    }

    /** For those who have a scope: the state of the plan is told to whoever sees everything. */
    LeafletFacts facts(Scope scope, Visible plan, boolean draft, Audience audience, Language language) {
        LeafletTexts words = Worded.in(LeafletTexts.class, language);
        var revision = plan.document().meta().revision();
        String day = Dates.inWords(plan.document().meta().issuedOn(), language);
        List<String> about = new ArrayList<>(List.of(draft ? words.draft(revision.version(), day) : words.version(revision.version(), day)));
        if (scope.everything() && audience == Audience.FULL) {
            about.add(words.full());
        }
        List<Fact> facts = scope.everything() ? List.of(Fact.of(words.standing(), standing.of(scope.requireEnrolment()))) : List.of();
        return new LeafletFacts(about, facts, Optional.of(address + "/powiaty/" + scope.teryt() + "/plan?edition=" + scope.edition().year()));
    }

    /** For everybody: how the version became what it is. */
    LeafletFacts facts(PublishedPlan version, Visible plan, Language language) {
        LeafletTexts words = Worded.in(LeafletTexts.class, language);
        List<Fact> facts = Stream.concat(version.act().map(act -> Fact.of(words.adopted(), words.act(act.kind(), act.number(), Dates.inWords(act.day(), language), act.organ()))).stream(),
                Stream.of(Fact.of(words.published(), Dates.inWords(version.publishedOn(), language)))).toList();
        return new LeafletFacts(List.of(words.version(String.valueOf(version.number()), Dates.inWords(plan.document().meta().issuedOn(), language))), facts,
                Optional.of(address + "/plany/" + version.teryt() + "/" + version.year() + "/wersje/" + version.number()));
    }

    /** @param base  address of the page, without an ending; @param query what goes with every address, with its question mark */
    LeafletView onePage(Visible plan, LeafletFacts facts, List<Link> crumbs, String base, String query, List<Link> ways) {
        PlanDocument document = leaflets.onePage(plan, facts);
        List<String> about = Stream.concat(Stream.of(plan.document().meta().title()), facts.about().stream()).toList();
        return new LeafletView(crumbs, document.meta().language(), document.meta().title(), about, "", "", List.of(),
                List.of(new Link(base + ".pdf" + query, texts.onePagePdf()), new Link(base + ".docx" + query, texts.docx())), ways, shown(document));
    }

    /** @param base of the pages of all languages, each of which is a part of the address after it */
    LeafletView plain(Visible plan, LeafletFacts facts, Language language, List<Link> crumbs, String base, String query, boolean mayWrite) {
        Optional<PlanDocument> document = leaflets.plain(plan, facts, language);
        List<Language> there = leaflets.languages(plan);
        List<Other> others = WriteLeaflets.LANGUAGES.stream().map(each -> new Other(base + "/" + each.tag() + query, each.ownName(), each.tag(), each == language, there.contains(each),
                texts.notThere(each.ownName()))).toList();
        LeafletTexts words = Worded.in(LeafletTexts.class, language);
        boolean confirmed = leaflets.isConfirmed(plan, language);
        List<String> about = Stream.of(facts.about().stream(), document.isPresent() && !confirmed ? Stream.of(words.unconfirmed()) : Stream.<String>empty()).flatMap(lines -> lines).toList();
        String here = base + "/" + language.tag();
        return new LeafletView(crumbs, language.tag(), words.plain(plan.document().meta().territory().powiat()), about, document.isPresent() ? "" : words.missing(),
                mayWrite && (document.isEmpty() || !confirmed) ? texts.whereToWrite() : "", others,
                document.isEmpty() ? List.of() : Stream.of(LeafletFormat.values()).map(format -> new Link(here + "." + format.ending() + query, format == LeafletFormat.PDF ? texts.pdf() : texts.docx())).toList(), List.of(),
                document.map(this::shown).orElse(List.of()));
    }

    /** The plans of the region. @param base address of the page, without an ending */
    LeafletView region(PlanDocument document, List<Link> crumbs, String base) {
        LeafletTexts polish = Worded.in(LeafletTexts.class, Language.PL);
        List<Link> files = List.of(new Link(base + ".pdf", texts.pdf()), new Link(base + ".docx", texts.docx()), new Link(base + ".xlsx", texts.xlsx()));
        return new LeafletView(crumbs, "pl", document.meta().title(), List.of(polish.asOf(Dates.inWords(document.meta().issuedOn(), Language.PL))), "", "", List.of(), files, List.of(), shown(document));
    }

    /** The particulars, which come first, stand under the title already. */
    private List<Part> shown(PlanDocument document) {
        return parts.of(document, json.sha256(document)).stream().skip(1).flatMap(List::stream).toList();
    }
}
