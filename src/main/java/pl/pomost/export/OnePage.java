package pl.pomost.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.plan.Block;
import pl.pomost.plan.FactList;
import pl.pomost.plan.Metrics;
import pl.pomost.plan.Note;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Quote;
import pl.pomost.plan.Section;
import pl.pomost.shared.Typography;

/**
 * The plan on one page, for those who have time for one. Everything is taken from the document, so what it hides is hidden here, and a
 * frozen version always gives the same page. What the plan does not have yet is said to be missing; what has no room is cut with a sign.
 */
final class OnePage {

    private static final String MISSING = "Plan nie ma jeszcze tej części.";

    private final PlanDocument plan;
    private final PlanSearch search;
    private final OnePageRoom room;
    private final Cut cut = new Cut();

    private OnePage(PlanDocument plan, OnePageRoom room) {
        this.plan = plan;
        this.search = new PlanSearch(plan);
        this.room = room;
    }

    /** @param facts what is known of the plan beside its own words */
    static Leaflet of(PlanDocument plan, String sha256, LeafletFacts facts, OnePageRoom room) {
        return new OnePage(plan, room).build(sha256, facts);
    }

    private Leaflet build(String sha256, LeafletFacts known) {
        List<Section> sections = new ArrayList<>(List.of(vision(), people(), new OnePageAreas(search, room, cut).section(), new OnePageMoney(search, room, cut).section(), indicators()));
        if (!known.standing().isEmpty()) {
            List<FactList.Fact> facts = known.standing().stream().map(fact -> FactList.Fact.of(fact.key(), cut.to(fact.value(), room.sentence()))).toList();
            sections.add(Section.of("stan", "", "Gdzie jest plan", new FactList("stan-fakty", "Stan planu", facts)));
        }
        Metrics meta = plan.meta();
        String title = "Plan na jednej stronie: " + cut.to(meta.territory().powiat(), room.letters());
        PlanDocument document = PlanDocument.of(new Metrics(title, "pl", meta.territory(), meta.edition(), meta.period(), meta.revision(), meta.issuedOn(), Metrics.Formalities.none()), sections, List.of());
        String mark = "Wersja " + cut.to(meta.revision().version(), 20) + ", stan na " + Typography.date(meta.issuedOn());
        List<Leaflet.Said> about = Stream.concat(Stream.of(cut.to(meta.title(), room.title())), known.about().stream().map(line -> cut.to(line, room.title()))).map(Leaflet.Said::polish).toList();
        String words = cut.happened() ? "Teksty ze znakiem „" + Cut.SIGN + "” są skrócone. Cały plan" : "Cały plan, ze źródłami i wszystkimi działaniami";
        return new Leaflet(document, about, known.address().map(address -> new Leaflet.Whole(words, address)),
                mark + " · SHA-256 planu " + sha256);
    }

    private Section vision() {
        Optional<Quote> quote = search.chapter("jak-powinno-byc-").flatMap(search::firstQuote);
        return Section.of("wizja", "", "Dokąd zmierzamy", quote.map(said -> (Block) Quote.of(cut.to(said.text(), room.sentence()), said.lang(), "")).orElseGet(() -> Note.missing(MISSING)));
    }

    private Section people() {
        FactList.Builder facts = FactList.about("kto-fakty", "Powiat w liczbach i zespół");
        search.table("powiat-w-liczbach-tabela").ifPresent(table -> OnePageFigures.of(table, room.figures())
                .forEach(figure -> facts.fact(cut.to(figure.name(), room.letters()), cut.to(figure.value(), room.letters()))));
        String people = search.fact("zespol-fakty", "Liczba osób");
        String institutions = search.fact("zespol-fakty", "Instytucje i grupy");
        facts.fact("Plan napisał zespół", people.isBlank() ? "" : cut.to("osoby: " + people + (institutions.isBlank() ? "" : "; instytucje i grupy: " + institutions), room.letters()));
        FactList list = facts.build();
        return Section.of("kto", "", "Kto i ilu", list.facts().isEmpty() ? Note.missing(MISSING) : list);
    }

    private Section indicators() {
        return Section.of("wskazniki-krotko", "", "Po czym poznamy, że działa", search.table("wskazniki-wartosci").flatMap(table -> OnePageIndicators.of(table, room, cut)).<Block>map(table -> table)
                .orElseGet(() -> Note.missing(MISSING)));
    }
}
