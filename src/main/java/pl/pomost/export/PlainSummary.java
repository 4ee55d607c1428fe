package pl.pomost.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pomost.plan.Metrics;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.plan.SummaryChapter;
import pl.pomost.shared.Language;

/** The plan in plain language, in one language, as a document of its own: what the team wrote, and who answers for it. */
final class PlainSummary {

    private PlainSummary() {
    }

    /**
     * Empty where nobody has written it in that language; nothing is translated here.
     *
     * @param chapter the plan's chapter in plain language
     * @param words   in that language
     */
    static Optional<Leaflet> of(PlanDocument plan, String sha256, SummaryChapter chapter, Language language, LeafletFacts facts, LeafletTexts words) {
        List<Section> sections = new ArrayList<>(chapter.in(language.tag()));
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        Optional<Section> origin = chapter.origin(language.tag());
        origin.ifPresent(sections::add);
        List<Leaflet.Said> about = new ArrayList<>(List.of(Leaflet.Said.polish(plan.meta().title())));
        facts.about().forEach(line -> about.add(new Leaflet.Said(line, language.tag())));
        if (language != Language.PL && origin.isEmpty()) {
            about.add(new Leaflet.Said(words.unconfirmed(), language.tag()));
        }
        Metrics meta = plan.meta();
        PlanDocument document = PlanDocument.of(new Metrics(words.plain(meta.territory().powiat()), language.tag(), meta.territory(), meta.edition(), meta.period(), meta.revision(), meta.issuedOn(),
                Metrics.Formalities.none()), sections, List.of());
        return Optional.of(new Leaflet(document, about, facts.address().map(address -> new Leaflet.Whole(words.whole(), address)), "SHA-256 " + sha256));
    }
}
