package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.compare.Comparison.Choose;
import pl.pomost.compare.Grid.Cell;
import pl.pomost.compare.Grid.Head;
import pl.pomost.compare.Grid.Line;
import pl.pomost.compare.RollUp.Count;
import pl.pomost.compare.RollUp.Cross;
import pl.pomost.compare.RollUp.Gap;
import pl.pomost.compare.RollUp.Money;
import pl.pomost.shared.Choice;

/** The region added up: gaps that many share, joint needs, postulates by addressee, planned money against what there is. Each number opens what it was counted from. */
@ApplicationScoped
class RegionView {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RegionFacts facts;
    private final Allocations allocations;

    RegionView(RegionFacts facts, Allocations allocations) {
        this.facts = facts;
        this.allocations = allocations;
    }

    Comparison of(Ground ground, Question question) {
        Wanted wanted = Wanted.of(question);
        Question kept = question.only(Wanted.NAMES);
        Gathered all = Gathered.of(ground, wanted, facts.of(ground.edition(), FactKind.LEVELS, FactKind.NEEDS, FactKind.ASKS, FactKind.ACTIONS, FactKind.JOINED));
        Money money = RollUp.money(all.actions(), wanted);
        Map<String, BigDecimal> given = allocations.of(ground.edition()).stream().collect(Collectors.toMap(Allocation::source, Allocation::amount));
        List<Grid> grids = new ArrayList<>(List.of(gaps(RollUp.gaps(all.matrix()), kept)));
        if (ground.reach().entries()) {
            grids.add(needs(ground, "potrzeby-rodzaje", "Wspólne potrzeby: potwierdzone wpisy diagnozy według obszaru i rodzaju", "rodzaj", "diagnosis_kinds", RollUp.cross(all.needs(), Need::area, need -> List.of(need.kind())), kept));
            grids.add(needs(ground, "potrzeby-grupy", "Wspólne potrzeby: potwierdzone wpisy diagnozy według obszaru i grupy", "grupa", "groups", RollUp.cross(all.needs(), Need::area,
                    need -> need.groups().isEmpty() ? List.of("") : need.groups()), kept));
            if (!all.everyAsk().isEmpty()) {
                grids.add(asks(RollUp.asked(all.asks()), kept));
            }
            grids.add(costs(ground, money, wanted, kept));
            grids.add(sources(ground, money, wanted, given, kept));
            grids.add(shares(ground, money, given, kept));
        }
        List<Picture> pictures = ground.reach().entries() && money.cost().signum() > 0 ? List.of(BarsPicture.of("Koszt planowanych działań w kolejnych latach", years(money).stream()
                .map(year -> new BarsPicture.Bar(year.isEmpty() ? "bez roku" : year, money.inYear(year))).toList())) : List.of();
        return new Comparison(View.REGION.code(), "Województwo razem", "Czego brakuje wielu powiatom, czego potrzebują, o co proszą i ile to kosztuje. Każda liczba otwiera pozycje, z których powstała.",
                List.of("Liczymy to, co zespoły mają w planach teraz: potwierdzone wpisy diagnozy, uzgodnione oceny i działania, których nikt nie zaniechał. Rok i źródło wybierają działania, w których są; tabela lat liczy z nich tylko ten rok, tabela źródeł tylko to źródło."),
                choose(ground, question, all), List.of(), pictures, grids, Optional.empty());
    }

    private List<Choose> choose(Ground ground, Question question, Gathered all) {
        List<Choice> years = all.years().stream().map(year -> new Choice(Wanted.inAddress(year), year.isEmpty() ? "bez roku" : year)).toList();
        List<Choice> whom = RollUp.asked(all.everyAsk()).stream().limit(60).map(each -> new Choice(Wanted.inAddress(each.key()), each.name().isEmpty() ? "nie podano" : each.name())).toList();
        return List.of(Choose.one("edition", "Edycja", ground.yearChoices(), String.valueOf(ground.year()), ""), one(question, "standard", "Standard", ground.standardChoices(), "wszystkie standardy"),
                one(question, "rok", "Rok wydatku", years, "wszystkie lata"), one(question, "zrodlo", "Źródło", dictionary(ground, "funding_sources"), "wszystkie źródła"),
                one(question, "stan", "Stan pieniędzy", dictionary(ground, "funding_status"), "każdy stan"), one(question, "rodzaj", "Rodzaj wpisu", dictionary(ground, "diagnosis_kinds"), "każdy rodzaj"),
                one(question, "grupa", "Kogo dotyczy", dictionary(ground, "groups"), "wszyscy"), one(question, "adresat", "Adresat postulatu", whom, "wszyscy adresaci"),
                Choose.some("obszar", "Obszary", ground.areaChoices(), question.all("obszar")), Choose.some("powiat", "Powiaty", ground.placeChoices(), question.all("powiat")));
    }

    private static Choose one(Question question, String name, String label, List<Choice> choices, String any) {
        return Choose.one(name, label, choices, question.text(name).orElse(""), any);
    }

    private static List<Choice> dictionary(Ground ground, String name) {
        return ground.scenario().dictionary(name).entries().stream().map(entry -> new Choice(entry.code(), entry.label().pl())).toList();
    }

    private static Grid gaps(List<Gap> gaps, Question kept) {
        return Grid.of("luki", "Luki wspólne dla powiatów", "W kolejności katalogu standardów. Luka to poziom niższy od celu, który zespół sam sobie postawił.",
                List.of(Head.text("Standard"), Head.number("Powiaty z oceną"), Head.number("Chcą być wyżej"), Head.number("Brakujące poziomy razem"), Head.number("Na poziomie 0")),
                gaps.stream().map(gap -> {
                    Question one = kept.with("co", "luki").with("standard", gap.standard().code());
                    return Line.of(Cell.of(gap.standard().code() + " " + gap.standard().name()), Cell.of(gap.assessed()).leading(one.with("ile", "ocenione").at(View.ROWS.path())),
                            Cell.of(gap.wanting()).leading(one.at(View.ROWS.path())), Cell.of(gap.steps()).leading(one.at(View.ROWS.path())), Cell.of(gap.atNone()).leading(one.with("ile", "zero").at(View.ROWS.path())));
                }).toList());
    }

    private static Grid needs(Ground ground, String id, String caption, String name, String dictionary, Cross cross, Question kept) {
        List<String> columns = ordered(ground.scenario().dictionary(dictionary).entries().stream().map(entry -> entry.code()).toList(), cross.columns().keySet());
        Question base = kept.with("co", "potrzeby");
        List<Head> heads = new ArrayList<>(List.of(Head.text("Obszar")));
        columns.forEach(column -> heads.add(Head.number(column.isEmpty() ? "nie podano" : ground.word(dictionary, column))));
        heads.add(Head.number("Razem"));
        heads.add(Head.number("Powiaty"));
        List<Line> lines = new ArrayList<>(areas(ground, cross.rows().keySet()).stream().map(area -> Line.of(Stream.of(Stream.of(Cell.of(ground.area(area))), columns.stream()
                .map(column -> counted(cross.at(area, column), base.with("obszar", area).with(name, Wanted.inAddress(column)))), totals(cross.rows().get(area), base.with("obszar", area))).flatMap(cells -> cells))).toList());
        if (!lines.isEmpty()) {
            lines.add(Line.sum(Stream.of(Stream.of(Cell.of("Razem")), columns.stream().map(column -> counted(cross.columns().get(column), base.with(name, Wanted.inAddress(column)))), totals(cross.all(), base)).flatMap(cells -> cells)));
        }
        return Grid.of(id, caption, name.equals("grupa") ? "Wpis o kilku grupach liczy się w każdej, w sumie raz." : "", heads, lines);
    }

    private static Stream<Cell> totals(Count count, Question to) {
        return Stream.of(counted(count, to), count.powiats() == 0 ? Cell.of("–") : Cell.of(count.powiats()).leading(to.at(View.ROWS.path())));
    }

    private static Cell counted(Count count, Question to) {
        return count.entries() == 0 ? Cell.of("–") : Cell.of(count.entries()).leading(to.at(View.ROWS.path()));
    }

    private static Grid asks(List<RollUp.Whom> asked, Question kept) {
        return Grid.of("postulaty", "Postulaty według adresata", "Od tych, do których zwraca się najwięcej powiatów.", List.of(Head.text("Do kogo"), Head.number("Postulaty"), Head.number("Powiaty")),
                asked.stream().map(each -> Line.of(Stream.concat(Stream.of(Cell.of(each.name().isEmpty() ? "nie podano" : each.name())),
                        totals(each.count(), kept.with("co", "postulaty").with("adresat", Wanted.inAddress(each.key())))))).toList());
    }

    private static Grid costs(Ground ground, Money money, Wanted wanted, Question kept) {
        List<String> years = years(money);
        Question base = kept.with("co", "pieniadze").with("kwota", "rok");
        List<Head> heads = new ArrayList<>(List.of(Head.text("Obszar")));
        years.forEach(year -> heads.add(Head.money(year.isEmpty() ? "Bez roku" : year)));
        heads.add(Head.money("Razem"));
        List<Line> lines = new ArrayList<>(areas(ground, money.costs().keySet()).stream().map(area -> Line.of(Stream.of(Stream.of(Cell.of(ground.area(area))), years.stream()
                .map(year -> amount(money.costs().get(area).getOrDefault(year, BigDecimal.ZERO), base.with("obszar", area).with("rok", Wanted.inAddress(year)))),
                Stream.of(amount(RollUp.sum(money.costs().get(area)), base.with("obszar", area)))).flatMap(cells -> cells))).toList());
        if (!lines.isEmpty()) {
            lines.add(Line.sum(Stream.of(Stream.of(Cell.of("Razem")), years.stream().map(year -> amount(money.inYear(year), base.with("rok", Wanted.inAddress(year)))), Stream.of(amount(money.cost(), base))).flatMap(cells -> cells)));
        }
        return Grid.of("koszty", "Planowane pieniądze według obszaru i roku", "Kwoty w złotych, z działań: " + money.actions() + ". Wspólne działanie kilku powiatów liczymy raz, jego koszt według udziałów."
                + (wanted.source().isPresent() || wanted.state().isPresent() ? " To cały koszt działań, które mają wybrane pieniądze, także z innych źródeł." : ""), heads, lines);
    }

    private static Grid sources(Ground ground, Money money, Wanted wanted, Map<String, BigDecimal> given, Question kept) {
        boolean whole = wanted.isWholeOfSources() && ground.reach().seesEveryArea();
        Set<String> found = new LinkedHashSet<>(money.sources().keySet());
        found.addAll(given.keySet());
        List<String> sources = ordered(ground.scenario().dictionary("funding_sources").entries().stream().map(entry -> entry.code()).toList(), found);
        List<String> states = ordered(ground.scenario().dictionary("funding_status").entries().stream().map(entry -> entry.code()).toList(),
                money.sources().values().stream().flatMap(line -> line.keySet().stream()).collect(Collectors.toSet()));
        Question base = kept.with("co", "pieniadze").with("kwota", "zrodlo");
        List<Head> heads = new ArrayList<>(List.of(Head.text("Źródło"), Head.number("Powiaty")));
        states.forEach(state -> heads.add(Head.money(state.isEmpty() ? "Stanu nie podano" : ground.word("funding_status", state))));
        heads.addAll(List.of(Head.money("Razem"), Head.money("Ma dla województwa"), Head.number("Zaplanowano, %")));
        List<Line> lines = new ArrayList<>(sources.stream().map(source -> {
            Map<String, BigDecimal> line = money.sources().getOrDefault(source, Map.of());
            BigDecimal sum = RollUp.sum(line);
            Question one = base.with("zrodlo", Wanted.inAddress(source));
            return Line.of(Stream.of(Stream.of(Cell.of(ground.word("funding_sources", source)), Cell.of(money.powiats().getOrDefault(source, 0)).leading(line.isEmpty() ? "" : one.at(View.ROWS.path()))), states.stream()
                    .map(state -> amount(line.getOrDefault(state, BigDecimal.ZERO), one.with("stan", Wanted.inAddress(state)))), Stream.of(amount(sum, one), against(given.get(source)).leading(ground.reach().region() ? allocations(ground) : ""),
                            whole ? share(sum, given.get(source)).leading(line.isEmpty() ? "" : one.at(View.ROWS.path())) : Cell.of("–"))).flatMap(cells -> cells));
        }).toList());
        if (!lines.isEmpty()) {
            lines.add(Line.sum(Stream.of(Stream.of(Cell.of("Razem"), Cell.of("–")), states.stream().map(state -> amount(money.inState(state), base.with("stan", Wanted.inAddress(state)))),
                    Stream.of(amount(money.funded(), base), Cell.of("–"), Cell.of("–"))).flatMap(cells -> cells)));
        }
        return Grid.of("zrodla", "Planowane pieniądze według źródła, wobec tego, co źródło ma", "Kwota źródła dotyczy całego województwa, także gdy wybrano tylko część planów; procent podajemy tylko dla całości. Wpisuje ją ROPS."
                + (wanted.year().isPresent() ? " Źródła nie mają w planach lat, więc kwoty są ze wszystkich lat działań, które mają wydatki w wybranym roku." : ""), heads, lines);
    }

    private static Grid shares(Ground ground, Money money, Map<String, BigDecimal> given, Question kept) {
        List<String> sources = ordered(ground.scenario().dictionary("funding_sources").entries().stream().map(entry -> entry.code()).toList(), money.sources().keySet());
        Question base = kept.with("co", "pieniadze").with("kwota", "zrodlo");
        List<Head> heads = new ArrayList<>(List.of(Head.text("Obszar")));
        sources.forEach(source -> heads.add(Head.money(ground.word("funding_sources", source))));
        heads.add(Head.money("Razem"));
        List<Line> lines = new ArrayList<>(areas(ground, money.shares().keySet()).stream().map(area -> Line.of(Stream.of(Stream.of(Cell.of(ground.area(area))), sources.stream()
                .map(source -> amount(money.shares().get(area).getOrDefault(source, BigDecimal.ZERO), base.with("obszar", area).with("zrodlo", Wanted.inAddress(source)))),
                Stream.of(amount(RollUp.sum(money.shares().get(area)), base.with("obszar", area)))).flatMap(cells -> cells))).toList());
        if (!lines.isEmpty()) {
            lines.add(Line.sum(Stream.of(Stream.of(Cell.of("Razem")), sources.stream().map(source -> amount(RollUp.sum(money.sources().get(source)), base.with("zrodlo", Wanted.inAddress(source)))),
                    Stream.of(amount(money.funded(), base))).flatMap(cells -> cells)));
            lines.add(Line.sum(Stream.of(Stream.of(Cell.of("Ma dla województwa")), sources.stream().map(source -> against(given.get(source)).leading(ground.reach().region() ? allocations(ground) : "")), Stream.of(Cell.of("–")))
                    .flatMap(cells -> cells)));
        }
        return Grid.of("obszary-zrodla", "Planowane pieniądze według obszaru i źródła", "Kwoty, które działania mają z każdego źródła.", heads, lines);
    }

    private static String allocations(Ground ground) {
        return "/porownanie/alokacje/" + ground.year();
    }

    private static Cell amount(BigDecimal amount, Question to) {
        return amount.signum() == 0 ? Cell.of("–") : Cell.of(Words.money(amount)).leading(to.at(View.ROWS.path()));
    }

    private static Cell against(BigDecimal given) {
        return Cell.of(given == null ? "–" : Words.money(given));
    }

    /** More than a hundred is said in words too, not by the number alone. */
    private static Cell share(BigDecimal planned, BigDecimal given) {
        if (given == null || given.signum() == 0) {
            return Cell.of("–");
        }
        BigDecimal share = planned.multiply(HUNDRED).divide(given, 0, RoundingMode.HALF_UP);
        return new Cell(share.toPlainString(), planned.compareTo(given) > 0 ? "więcej, niż jest" : "", "", "", "");
    }

    private static List<String> years(Money money) {
        TreeSet<String> years = new TreeSet<>(Comparator.comparing(String::isEmpty).thenComparing(Function.identity()));
        money.costs().values().forEach(line -> years.addAll(line.keySet()));
        return List.copyOf(years);
    }

    private static List<String> areas(Ground ground, Collection<String> found) {
        return ordered(ground.scenario().areas().stream().map(area -> area.code()).toList(), found);
    }

    /** Those that are found, in the order of the list; what the list does not know comes last. */
    private static List<String> ordered(List<String> order, Collection<String> found) {
        return found.stream().sorted(Comparator.comparing((String each) -> order.contains(each) ? order.indexOf(each) : order.size()).thenComparing(Function.identity())).toList();
    }
}
