package pl.pomost.region;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.directory.PlanState;
import pl.pomost.plan.Block;
import pl.pomost.plan.Figure;
import pl.pomost.plan.FigureData.Bar;
import pl.pomost.plan.Metrics;
import pl.pomost.plan.Note;
import pl.pomost.plan.Paragraph;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.region.RegionSummary.Area;
import pl.pomost.region.RegionSummary.Range;
import pl.pomost.region.RegionSummary.Source;
import pl.pomost.review.RemarkStatistics;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.Typography;

/** The summary of the region as a document, from which its page and its files are made. */
public final class RegionDocument {

    private static final Metrics.Territory REGION = new Metrics.Territory("22", "województwo pomorskie", "Gdańsk");
    private static final String NONE = "–";
    private static final String PLANS = "plany-regionu";

    private final RegionSummary summary;
    private final boolean whole;
    private final String address;

    private RegionDocument(RegionSummary summary, boolean whole, String address) {
        this.summary = summary;
        this.whole = whole;
        this.address = address;
    }

    /**
     * @param remarks what reviews said in many powiats; empty for everybody, who is shown published plans alone
     * @param address of the service, before the address of a plan
     */
    public static PlanDocument of(RegionSummary summary, String edition, LocalDate today, Optional<RemarkStatistics.Counts> remarks, Map<String, String> criteria, String address) {
        RegionDocument document = new RegionDocument(summary, remarks.isPresent(), address);
        String title = (remarks.isPresent() ? "Plany integracji w województwie: podsumowanie" : "Opublikowane plany integracji w województwie: podsumowanie") + " (" + edition + ")";
        var meta = new Metrics(title, "pl", REGION, edition, Metrics.Period.of(null, null), new Metrics.Revision(today.toString(), "na dzień"), today, Metrics.Formalities.none());
        if (!document.whole && summary.plans().isEmpty()) {
            return PlanDocument.of(meta, List.of(Section.of(PLANS, "1", "Plany", Note.information("Żaden plan nie jest jeszcze opublikowany. Gdy będzie pierwszy, zaczniemy tu liczyć."))), List.of());
        }
        Stream<Section> sections = Stream.concat(Stream.of(document.plans(), document.areas(), document.money(), document.asked(), document.standards()),
                remarks.map(counts -> RegionRemarks.section(counts, criteria)).stream());
        return PlanDocument.of(meta, sections.toList(), List.of());
    }

    private Section plans() {
        List<Block> blocks = new ArrayList<>();
        int published = summary.published().size();
        if (whole) {
            long outside = summary.plans().stream().filter(plan -> plan.state().isEmpty()).count();
            blocks.add(Paragraph.of("W edycji " + Plurals.form(summary.plans().size() - outside, "bierze", "biorą", "bierze") + " udział " + Plurals.of(summary.plans().size() - outside, "powiat", "powiaty", "powiatów") + " z "
                    + summary.plans().size() + ". Opublikowane plany: " + published + "."));
            blocks.add(Table.of("stany", "Plany według stanu", List.of(Column.text("Stan planu"), Column.number("Plany")),
                    summary.states().entrySet().stream().map(state -> Row.headed(state.getKey().polish(), String.valueOf(state.getValue()))).toList()));
        } else {
            blocks.add(Paragraph.of("Liczymy tylko to, co jest w opublikowanych planach. Jest ich " + published + "."));
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text("Powiat")));
        if (whole) {
            columns.add(Column.text("Stan planu"));
        }
        columns.addAll(List.of(Column.date("Akceptacja ROPS"), Column.date("Przyjęcie"), Column.text("Akt"), Column.date("Publikacja"), Column.text("Adres")));
        blocks.add(Table.of("plany", "Plany powiatów", columns, summary.plans().stream().map(this::plan).toList()));
        return Section.of(PLANS, "1", "Plany", blocks);
    }

    private Row plan(RegionPlan plan) {
        Stream<Cell> state = whole ? Stream.of(Cell.of(plan.state().map(PlanState::polish).orElse("nie bierze udziału"))) : Stream.empty();
        return Row.of(Stream.of(Stream.of(Cell.head(plan.powiat())), state, Stream.of(Cell.of(day(plan.acceptedOn())), Cell.of(day(plan.act().map(act -> act.day()))),
                Cell.of(plan.act().map(act -> act.kind() + " nr " + act.number() + ", " + act.organ()).orElse(NONE)), Cell.of(day(plan.published().map(each -> each.publishedOn()))),
                Cell.of(plan.published().map(each -> address + "/plany/" + each.teryt() + "/" + each.year()).orElse(NONE)))).flatMap(cells -> cells).toList());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Typography::date).orElse(NONE);
    }

    private Section areas() {
        if (summary.areas().isEmpty()) {
            return Section.of("obszary-regionu", "2", "Potrzeby, cele i działania", Note.missing("Nie ma jeszcze czego liczyć."));
        }
        return Section.of("obszary-regionu", "2", "Potrzeby, cele i działania",
                Table.of("obszary-liczby", "Potrzeby, cele i działania według obszarów", List.of(Column.text("Obszar"), Column.number("Powiaty"), Column.number("Potwierdzone potrzeby"), Column.number("Cele"),
                        Column.number("Działania")), Stream.concat(summary.areas().stream().map(area -> Row.headed(area.name(), String.valueOf(area.powiats()), String.valueOf(area.needs()),
                                String.valueOf(area.goals()), String.valueOf(area.actions()))), Stream.of(sums())).toList()));
    }

    private Row sums() {
        List<Area> all = summary.areas();
        return Row.headed("Razem", NONE, String.valueOf(all.stream().mapToInt(Area::needs).sum()), String.valueOf(all.stream().mapToInt(Area::goals).sum()),
                String.valueOf(all.stream().mapToInt(Area::actions).sum()));
    }

    private Section money() {
        if (summary.cost().signum() == 0 && summary.sources().isEmpty()) {
            return Section.of("pieniadze-regionu", "3", "Pieniądze", Note.missing("Nie ma jeszcze kosztów i źródeł."));
        }
        BigDecimal missing = summary.cost().subtract(summary.funded());
        String gap = missing.signum() > 0 ? " Bez źródła: " + Typography.money(missing) + "." : missing.signum() < 0 ? " Źródeł jest więcej, niż trzeba, o " + Typography.money(missing.negate()) + "." : "";
        return Section.of("pieniadze-regionu", "3", "Pieniądze",
                Paragraph.of("Wszystkie działania razem kosztują " + Typography.money(summary.cost()) + ". Wskazane źródła: " + Typography.money(summary.funded()) + "." + gap),
                Figure.bars("koszt-lata", "Koszt w kolejnych latach", "Słupki pokazują koszt wszystkich działań w każdym roku. Te same kwoty są w tabelach.", "zł",
                        summary.years().stream().map(year -> new Bar(year.equals(PlanFigures.NO_YEAR) ? "Bez roku" : year + " r.", inYear(year))).toList()), costs(), sources());
    }

    private Table costs() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Obszar")));
        summary.years().forEach(year -> columns.add(Column.money(year.equals(PlanFigures.NO_YEAR) ? "Bez roku" : year)));
        columns.add(Column.money("Razem"));
        Stream<Row> areas = summary.areas().stream().map(area -> money(area.name(), summary.years().stream().map(year -> area.costs().getOrDefault(year, BigDecimal.ZERO)), area.cost()));
        Row sum = money("Razem", summary.years().stream().map(this::inYear), summary.cost());
        return Table.of("koszt-tabela", "Koszt według obszarów i lat", columns, Stream.concat(areas, Stream.of(sum)).toList());
    }

    private BigDecimal inYear(String year) {
        return sum(summary.areas().stream().map(area -> area.costs().getOrDefault(year, BigDecimal.ZERO)));
    }

    private Table sources() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Źródło"), Column.number("Powiaty")));
        summary.moneyStates().forEach(state -> columns.add(Column.money(state.equals(PlanFigures.NO_STATE) ? "Stanu nie podano" : state)));
        columns.add(Column.money("Razem"));
        Stream<Row> rows = summary.sources().stream().map(source -> row(source.name(), String.valueOf(source.powiats()),
                summary.moneyStates().stream().map(state -> source.amounts().getOrDefault(state, BigDecimal.ZERO)), source.amount()));
        Row sum = row("Razem", NONE, summary.moneyStates().stream().map(state -> sum(summary.sources().stream().map(source -> source.amounts().getOrDefault(state, BigDecimal.ZERO)))),
                sum(summary.sources().stream().map(Source::amount)));
        return Table.of("zrodla-tabela", "Źródła pieniędzy i ich stan", columns, summary.sources().isEmpty() ? List.of() : Stream.concat(rows, Stream.of(sum)).toList());
    }

    private static Row money(String head, Stream<BigDecimal> amounts, BigDecimal sum) {
        return Row.of(Stream.concat(Stream.of(Cell.head(head)), Stream.concat(amounts, Stream.of(sum)).map(RegionDocument::cell)).toList());
    }

    private static Row row(String head, String count, Stream<BigDecimal> amounts, BigDecimal sum) {
        return Row.of(Stream.concat(Stream.of(Cell.head(head), Cell.of(count)), Stream.concat(amounts, Stream.of(sum)).map(RegionDocument::cell)).toList());
    }

    private static Cell cell(BigDecimal amount) {
        return Cell.of(amount.signum() == 0 ? NONE : Typography.money(amount));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Section asked() {
        if (summary.asked().isEmpty()) {
            return Section.of("postulaty-regionu", "4", "Postulaty systemowe", Note.missing("Nie ma jeszcze postulatów."));
        }
        return Section.of("postulaty-regionu", "4", "Postulaty systemowe", Paragraph.of("Adresaci od tych, do których zwraca się najwięcej powiatów. Postulaty o tych samych słowach liczymy razem."),
                Table.of("postulaty-adresaci", "Postulaty według adresata", List.of(Column.text("Do kogo"), Column.number("Powiaty"), Column.text("O co powiaty proszą")), summary.asked().stream().map(whom ->
                        Row.headed(whom.name().isEmpty() ? "nie podano" : whom.name(), String.valueOf(whom.powiats()), whom.texts().stream().map(text -> text.text() + " (" + powiats(text.powiats()) + ")").collect(Collectors.joining("\n"))))
                        .toList()));
    }

    /** A few by name, many by number. */
    private static String powiats(List<String> names) {
        return names.size() > 3 ? Plurals.of(names.size(), "powiat", "powiaty", "powiatów") : String.join(", ", names);
    }

    private Section standards() {
        if (summary.standards().isEmpty()) {
            return Section.of("standardy-regionu", "5", "Standardy usług", Note.missing("Nie ma jeszcze samoocen."));
        }
        return Section.of("standardy-regionu", "5", "Standardy usług", Paragraph.of("Zakres poziomów od najniższego do najwyższego w powiatach, w kolejności kodów. To nie jest ranking: pokazuje, czego dotyczy wspólna praca."),
                Table.of("standardy-zakres", "Standardy: zakres poziomów w powiatach", List.of(Column.text("Standard"), Column.number("Powiaty z oceną"), Column.text("Poziom dziś"), Column.text("Cel za 36 miesięcy")),
                        summary.standards().stream().map(standard -> Row.headed(standard.name(), String.valueOf(standard.powiats()), range(standard.now()), range(standard.aim()))).toList()));
    }

    private static String range(Optional<Range> range) {
        return range.map(each -> each.from() == each.to() ? String.valueOf(each.from()) : each.from() + "–" + each.to()).orElse(NONE);
    }
}
