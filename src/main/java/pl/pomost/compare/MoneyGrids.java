package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
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
import pl.pomost.compare.Grid.Cell;
import pl.pomost.compare.Grid.Head;
import pl.pomost.compare.Grid.Line;
import pl.pomost.compare.RollUp.Money;

/** Planned money as tables: by area and year, by source and state, by source and year against what the source has, by area and source. Each amount opens its rows. */
@ApplicationScoped
class MoneyGrids {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String NOTHING = "–";
    static final Comparator<String> YEARS = Comparator.comparing(String::isEmpty).thenComparing(Function.identity());

    private final MoneyTexts texts;

    MoneyGrids(MoneyTexts texts) {
        this.texts = texts;
    }

    /** What is asked, and what is to be shown of it. @param kept what stays of the question in addresses */
    record Asked(Ground ground, Money money, Wanted wanted, Given given, Question kept) {

        Question rows(String amounts) {
            return kept.with("co", "pieniadze").with("kwota", amounts);
        }

        /** Sources that are planned or have anything, in the order of the dictionary. */
        List<String> sources() {
            Set<String> found = new LinkedHashSet<>(money.sources().keySet());
            given.sources().stream().filter(source -> wanted.source().isEmpty() || wanted.source().get().equals(source)).forEach(found::add);
            return RegionView.ordered(ground.scenario().dictionary("funding_sources").entries().stream().map(entry -> entry.code()).toList(), found);
        }

        /** Whether differences to what a source has mean anything: the plans of the whole region are counted, and all their areas. */
        boolean isWhole() {
            return wanted.isWholeOfSources() && ground.reach().seesEveryArea();
        }

        String allocations() {
            return ground.reach().region() ? "/porownanie/alokacje/" + ground.year() : "";
        }

        BigDecimal planned(String source, String year) {
            return money.dated().getOrDefault(source, Map.of()).getOrDefault(year, BigDecimal.ZERO);
        }

        /** In which anything of a source is planned or given; only the one that is asked for, where one is. */
        List<String> years(String source) {
            TreeSet<String> years = new TreeSet<>(YEARS);
            years.addAll(money.dated().getOrDefault(source, Map.of()).keySet());
            given.years(source).stream().filter(wanted::takesYear).forEach(years::add);
            return List.copyOf(years);
        }
    }

    List<Grid> of(Asked asked) {
        return List.of(costs(asked), sources(asked), dated(asked), against(asked), shares(asked));
    }

    List<Picture> pictures(Asked asked) {
        Money money = asked.money();
        List<Picture> pictures = new ArrayList<>();
        if (money.cost().signum() > 0) {
            pictures.add(BarsPicture.of(texts.yearsPicture(), texts.yearsAlternative(), years(money.costs()).stream().map(year -> new BarsPicture.Bar(year.isEmpty() ? texts.noYear() : year, money.inYear(year))).toList()));
        }
        List<AgainstPicture.Source> sources = asked.sources().stream().map(source -> new AgainstPicture.Source(asked.ground().word("funding_sources", source), Stream.concat(
                asked.wanted().year().isPresent() ? Stream.of() : Stream.of(bar(asked, source, texts.allYears(), RollUp.sum(asked.money().sources().getOrDefault(source, Map.of())), asked.given().of(source))),
                asked.years(source).stream().map(year -> bar(asked, source, year.isEmpty() ? texts.noYear() : year, asked.planned(source, year), asked.given().of(source, Optional.of(year))))).toList())).toList();
        if (!sources.isEmpty()) {
            pictures.add(AgainstPicture.of(texts.againstPicture(), texts.againstAlternative(), sources));
        }
        return pictures;
    }

    private AgainstPicture.Bar bar(Asked asked, String source, String label, BigDecimal planned, Optional<BigDecimal> given) {
        Optional<BigDecimal> shown = given.filter(any -> asked.isWhole());
        String words = shown.map(has -> planned.compareTo(has) > 0 ? texts.plannedOver(Words.money(planned), Words.money(has), Words.money(planned.subtract(has))) : texts.plannedOf(Words.money(planned), Words.money(has)))
                .orElse(Words.money(planned));
        return new AgainstPicture.Bar(label, words, planned, shown);
    }

    private Grid costs(Asked asked) {
        Money money = asked.money();
        List<String> years = years(money.costs());
        Question base = asked.rows("rok");
        List<Head> heads = heads(Head.text(texts.area()), years.stream().map(year -> Head.money(year.isEmpty() ? texts.noYearHead() : year)), Head.money(texts.together()));
        List<Line> lines = new ArrayList<>(RegionView.areas(asked.ground(), money.costs().keySet()).stream().map(area -> line(asked.ground().area(area),
                years.stream().map(year -> amount(money.costs().get(area).getOrDefault(year, BigDecimal.ZERO), base.with("obszar", area).with("rok", Wanted.inAddress(year)))),
                amount(RollUp.sum(money.costs().get(area)), base.with("obszar", area)))).toList());
        if (!lines.isEmpty()) {
            lines.add(sum(texts.together(), years.stream().map(year -> amount(money.inYear(year), base.with("rok", Wanted.inAddress(year)))), amount(money.cost(), base)));
        }
        boolean narrowed = asked.wanted().source().isPresent() || asked.wanted().state().isPresent();
        return Grid.of("koszty", texts.costs(), texts.costsHint(money.actions()) + (narrowed ? " " + texts.wholeCosts() : ""), heads, lines);
    }

    private Grid sources(Asked asked) {
        Money money = asked.money();
        List<String> states = RegionView.ordered(asked.ground().scenario().dictionary("funding_status").entries().stream().map(entry -> entry.code()).toList(),
                money.sources().values().stream().flatMap(line -> line.keySet().stream()).collect(Collectors.toSet()));
        Question base = asked.rows("zrodlo");
        List<Head> heads = new ArrayList<>(List.of(Head.text(texts.source()), Head.number(texts.powiats())));
        states.forEach(state -> heads.add(Head.money(state.isEmpty() ? texts.noState() : asked.ground().word("funding_status", state))));
        heads.addAll(List.of(Head.money(texts.together()), Head.money(texts.given()), Head.number(texts.share())));
        List<Line> lines = new ArrayList<>(asked.sources().stream().map(source -> {
            Map<String, BigDecimal> line = money.sources().getOrDefault(source, Map.of());
            BigDecimal sum = RollUp.sum(line);
            Optional<BigDecimal> given = asked.given().of(source, asked.wanted().year());
            Question one = base.with("zrodlo", Wanted.inAddress(source));
            return Line.of(Stream.of(Stream.of(Cell.of(asked.ground().word("funding_sources", source)), Cell.of(money.powiats().getOrDefault(source, 0)).leading(line.isEmpty() ? "" : one.at(View.ROWS.path()))),
                    states.stream().map(state -> amount(line.getOrDefault(state, BigDecimal.ZERO), one.with("stan", Wanted.inAddress(state)))),
                    Stream.of(amount(sum, one), given(asked, given), asked.isWhole() ? share(sum, given).leading(line.isEmpty() ? "" : one.at(View.ROWS.path())) : Cell.of(NOTHING))).flatMap(cells -> cells));
        }).toList());
        if (!lines.isEmpty()) {
            lines.add(Line.sum(Stream.of(Stream.of(Cell.of(texts.together()), Cell.of(NOTHING)), states.stream().map(state -> amount(money.inState(state), base.with("stan", Wanted.inAddress(state)))),
                    Stream.of(amount(money.funded(), base), Cell.of(NOTHING), Cell.of(NOTHING))).flatMap(cells -> cells)));
        }
        return Grid.of("zrodla", texts.sources(), texts.sourcesHint(), heads, lines);
    }

    private Grid dated(Asked asked) {
        Money money = asked.money();
        List<String> years = years(money.dated());
        Question base = asked.rows("zrodlo");
        List<Head> heads = heads(Head.text(texts.source()), years.stream().map(year -> Head.money(year.isEmpty() ? texts.noYearHead() : year)), Head.money(texts.together()));
        List<Line> lines = new ArrayList<>(asked.sources().stream().filter(money.dated()::containsKey).map(source -> line(asked.ground().word("funding_sources", source), years.stream()
                .map(year -> amount(asked.planned(source, year), base.with("zrodlo", Wanted.inAddress(source)).with("rok", Wanted.inAddress(year)))),
                amount(RollUp.sum(money.dated().get(source)), base.with("zrodlo", Wanted.inAddress(source))))).toList());
        if (!lines.isEmpty()) {
            lines.add(sum(texts.together(), years.stream().map(year -> amount(money.fundedIn(year), base.with("rok", Wanted.inAddress(year)))), amount(money.funded(), base)));
        }
        return Grid.of("zrodla-lata", texts.dated(), texts.datedHint(Words.money(money.guessed()), Words.money(money.funded())), heads, lines);
    }

    private Grid against(Asked asked) {
        Question base = asked.rows("zrodlo");
        List<Head> heads = List.of(Head.text(texts.source()), Head.text(texts.year()), Head.money(texts.planned()), Head.money(texts.given()), Head.money(texts.left()), Head.number(texts.share()));
        List<Line> lines = new ArrayList<>();
        for (String source : asked.sources()) {
            String name = asked.ground().word("funding_sources", source);
            Question one = base.with("zrodlo", Wanted.inAddress(source));
            for (String year : asked.years(source)) {
                lines.add(Line.of(against(asked, name, year.isEmpty() ? texts.noYear() : year, asked.planned(source, year), asked.given().of(source, Optional.of(year)), one.with("rok", Wanted.inAddress(year)))));
            }
            if (asked.wanted().year().isEmpty()) {
                lines.add(Line.sum(against(asked, name, texts.allYears(), RollUp.sum(asked.money().sources().getOrDefault(source, Map.of())), asked.given().of(source), one)));
            }
        }
        return Grid.of("zrodla-wobec", texts.against(), texts.againstHint(), heads, lines);
    }

    private Stream<Cell> against(Asked asked, String source, String year, BigDecimal planned, Optional<BigDecimal> given, Question rows) {
        Optional<BigDecimal> comparable = given.filter(any -> asked.isWhole());
        return Stream.of(Cell.of(source), Cell.of(year), amount(planned, rows), given(asked, given), comparable.map(has -> left(has.subtract(planned))).orElse(Cell.of(NOTHING)), asked.isWhole() ? share(planned, given) : Cell.of(NOTHING));
    }

    private Grid shares(Asked asked) {
        Money money = asked.money();
        List<String> sources = asked.sources().stream().filter(money.sources()::containsKey).toList();
        Question base = asked.rows("zrodlo");
        List<Head> heads = heads(Head.text(texts.area()), sources.stream().map(source -> Head.money(asked.ground().word("funding_sources", source))), Head.money(texts.together()));
        List<Line> lines = new ArrayList<>(RegionView.areas(asked.ground(), money.shares().keySet()).stream().map(area -> line(asked.ground().area(area), sources.stream()
                .map(source -> amount(money.shares().get(area).getOrDefault(source, BigDecimal.ZERO), base.with("obszar", area).with("zrodlo", Wanted.inAddress(source)))),
                amount(RollUp.sum(money.shares().get(area)), base.with("obszar", area)))).toList());
        if (!lines.isEmpty()) {
            lines.add(sum(texts.together(), sources.stream().map(source -> amount(RollUp.sum(money.sources().get(source)), base.with("zrodlo", Wanted.inAddress(source)))), amount(money.funded(), base)));
            lines.add(sum(texts.given(), sources.stream().map(source -> given(asked, asked.given().of(source, asked.wanted().year()))), Cell.of(NOTHING)));
        }
        return Grid.of("obszary-zrodla", texts.shares(), texts.sharesHint(), heads, lines);
    }

    private static List<Head> heads(Head first, Stream<Head> between, Head last) {
        return Stream.of(Stream.of(first), between, Stream.of(last)).flatMap(heads -> heads).toList();
    }

    private static Line line(String name, Stream<Cell> cells, Cell last) {
        return Line.of(Stream.of(Stream.of(Cell.of(name)), cells, Stream.of(last)).flatMap(all -> all));
    }

    private static Line sum(String name, Stream<Cell> cells, Cell last) {
        return Line.sum(Stream.of(Stream.of(Cell.of(name)), cells, Stream.of(last)).flatMap(all -> all));
    }

    private static Cell amount(BigDecimal amount, Question to) {
        return amount.signum() == 0 ? Cell.of(NOTHING) : Cell.of(Words.money(amount)).leading(to.at(View.ROWS.path()));
    }

    private static Cell given(Asked asked, Optional<BigDecimal> given) {
        return Cell.of(given.map(Words::money).orElse(NOTHING)).leading(asked.allocations());
    }

    /** Below nothing is said in words too, not by a sign alone. */
    private Cell left(BigDecimal left) {
        return left.signum() < 0 ? new Cell("−" + Words.money(left.negate()), texts.missing(), "", "", "") : Cell.of(left.signum() == 0 ? "0" : Words.money(left));
    }

    /** More than a hundred is said in words too, not by the number alone. */
    private Cell share(BigDecimal planned, Optional<BigDecimal> given) {
        if (given.isEmpty() || given.get().signum() == 0) {
            return Cell.of(NOTHING);
        }
        BigDecimal share = planned.multiply(HUNDRED).divide(given.get(), 0, RoundingMode.HALF_UP);
        return new Cell(share.toPlainString(), planned.compareTo(given.get()) > 0 ? texts.over() : "", "", "", "");
    }

    private static List<String> years(Map<String, Map<String, BigDecimal>> rows) {
        TreeSet<String> years = new TreeSet<>(YEARS);
        rows.values().forEach(line -> years.addAll(line.keySet()));
        return List.copyOf(years);
    }
}
