package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import pl.pomost.shared.Choice;

/** The region added up: gaps that many share, joint needs, postulates by addressee, planned money against what there is. Each number opens what it was counted from. */
@ApplicationScoped
class RegionView {

    private final RegionFacts facts;
    private final Allocations allocations;
    private final MoneyGrids money;

    private final AddresseeNames names;

    private final RegionTexts texts;

    RegionView(RegionFacts facts, Allocations allocations, MoneyGrids money, AddresseeNames names, RegionTexts texts) {
        this.texts = texts;
        this.names = names;
        this.money = money;
        this.facts = facts;
        this.allocations = allocations;
    }

    Comparison of(Ground ground, Question question) {
        Wanted wanted = Wanted.of(question);
        Question kept = question.only(Wanted.NAMES);
        Gathered all = Gathered.of(ground, wanted, facts.of(ground.edition(), FactKind.LEVELS, FactKind.NEEDS, FactKind.ASKS, FactKind.ACTIONS, FactKind.JOINED), names);
        MoneyGrids.Asked asked = new MoneyGrids.Asked(ground, RollUp.money(all.actions(), wanted), wanted, Given.of(allocations.of(ground.edition())), kept);
        List<Grid> grids = new ArrayList<>(List.of(gaps(RollUp.gaps(all.matrix()), kept)));
        grids.add(needs(ground, "potrzeby-rodzaje", texts.byKind(), "rodzaj", "diagnosis_kinds", RollUp.cross(all.needs(), Need::area, need -> List.of(need.kind())), kept));
        grids.add(needs(ground, "potrzeby-grupy", texts.byGroup(), "grupa", "groups", RollUp.cross(all.needs(), Need::area,
                need -> need.groups().isEmpty() ? List.of("") : need.groups()), kept));
        if (!all.everyAsk().isEmpty()) {
            grids.add(asks(RollUp.asked(all.asks(), all.addressees()), kept));
        }
        grids.addAll(money.of(asked));
        return new Comparison(View.REGION.code(), texts.heading(), texts.lead(),
                List.of(texts.counted()),
                choose(ground, question, all), List.of(), money.pictures(asked), grids, Optional.empty());
    }

    private List<Choose> choose(Ground ground, Question question, Gathered all) {
        List<Choice> years = all.years().stream().map(year -> new Choice(Wanted.inAddress(year), year.isEmpty() ? texts.noYear() : year)).toList();
        List<Choice> whom = RollUp.asked(all.everyAsk(), all.addressees()).stream().limit(60).map(each -> new Choice(Wanted.inAddress(each.key()), each.name().isEmpty() ? texts.notSaid() : each.name())).toList();
        return List.of(Choose.one("edition", texts.edition(), ground.yearChoices(), String.valueOf(ground.year()), ""), one(question, "standard", texts.standard(), ground.standardChoices(), texts.allStandards()),
                one(question, "rok", texts.spendingYear(), years, texts.allYears()), one(question, "zrodlo", texts.source(), dictionary(ground, "funding_sources"), texts.allSources()),
                one(question, "stan", texts.state(), dictionary(ground, "funding_status"), texts.anyState()), one(question, "rodzaj", texts.kind(), dictionary(ground, "diagnosis_kinds"), texts.anyKind()),
                one(question, "grupa", texts.group(), dictionary(ground, "groups"), texts.anyGroup()), one(question, "adresat", texts.addressee(), whom, texts.anyAddressee()),
                Choose.some("obszar", texts.areas(), ground.areaChoices(), question.all("obszar")), Choose.some("powiat", texts.powiats(), ground.placeChoices(), question.all("powiat")));
    }

    private static Choose one(Question question, String name, String label, List<Choice> choices, String any) {
        return Choose.one(name, label, choices, question.text(name).orElse(""), any);
    }

    private static List<Choice> dictionary(Ground ground, String name) {
        return ground.scenario().dictionary(name).entries().stream().map(entry -> new Choice(entry.code(), entry.label().pl())).toList();
    }

    private Grid gaps(List<Gap> gaps, Question kept) {
        return Grid.of("luki", texts.gaps(), texts.gapsHint(),
                List.of(Head.text(texts.standard()), Head.number(texts.assessed()), Head.number(texts.wanting()), Head.number(texts.steps()), Head.number(texts.atNone())),
                gaps.stream().map(gap -> {
                    Question one = kept.with("co", "luki").with("standard", gap.standard().code());
                    return Line.of(Cell.of(gap.standard().code() + " " + gap.standard().name()), Cell.of(gap.assessed()).leading(one.with("ile", "ocenione").at(View.ROWS.path())),
                            Cell.of(gap.wanting()).leading(one.at(View.ROWS.path())), Cell.of(gap.steps()).leading(one.at(View.ROWS.path())), Cell.of(gap.atNone()).leading(one.with("ile", "zero").at(View.ROWS.path())));
                }).toList());
    }

    private Grid needs(Ground ground, String id, String caption, String name, String dictionary, Cross cross, Question kept) {
        List<String> columns = ordered(ground.scenario().dictionary(dictionary).entries().stream().map(entry -> entry.code()).toList(), cross.columns().keySet());
        Question base = kept.with("co", "potrzeby");
        List<Head> heads = new ArrayList<>(List.of(Head.text(texts.area())));
        columns.forEach(column -> heads.add(Head.number(column.isEmpty() ? texts.notSaid() : ground.word(dictionary, column))));
        heads.add(Head.number(texts.together()));
        heads.add(Head.number(texts.powiats()));
        List<Line> lines = new ArrayList<>(areas(ground, cross.rows().keySet()).stream().map(area -> Line.of(Stream.of(Stream.of(Cell.of(ground.area(area))), columns.stream()
                .map(column -> counted(cross.at(area, column), base.with("obszar", area).with(name, Wanted.inAddress(column)))), totals(cross.rows().get(area), base.with("obszar", area))).flatMap(cells -> cells))).toList());
        if (!lines.isEmpty()) {
            lines.add(Line.sum(Stream.of(Stream.of(Cell.of(texts.together())), columns.stream().map(column -> counted(cross.columns().get(column), base.with(name, Wanted.inAddress(column)))), totals(cross.all(), base)).flatMap(cells -> cells)));
        }
        return Grid.of(id, caption, name.equals("grupa") ? texts.groupsHint() : "", heads, lines);
    }

    private static Stream<Cell> totals(Count count, Question to) {
        return Stream.of(counted(count, to), count.powiats() == 0 ? Cell.of("–") : Cell.of(count.powiats()).leading(to.at(View.ROWS.path())));
    }

    private static Cell counted(Count count, Question to) {
        return count.entries() == 0 ? Cell.of("–") : Cell.of(count.entries()).leading(to.at(View.ROWS.path()));
    }

    private Grid asks(List<RollUp.Whom> asked, Question kept) {
        return Grid.of("postulaty", texts.asks(), texts.asksHint(),
                List.of(Head.text(texts.whom()), Head.text(texts.wordings()), Head.number(texts.asksHead()), Head.number(texts.powiats())),
                asked.stream().map(each -> Line.of(Stream.concat(Stream.of(Cell.of(each.name().isEmpty() ? texts.notSaid() : each.name()), Cell.of(wordings(each))),
                        totals(each.count(), kept.with("co", "postulaty").with("adresat", Wanted.inAddress(each.key())))))).toList());
    }

    /** Every wording, with how often it stands where there are several. */
    static String wordings(RollUp.Whom whom) {
        return whom.wordings().size() < 2 ? whom.wordings().get(0).text() : whom.wordings().stream().map(each -> each.text() + " (" + each.times() + ")").collect(Collectors.joining(", "));
    }

    static List<String> areas(Ground ground, Collection<String> found) {
        return ordered(ground.scenario().areas().stream().map(area -> area.code()).toList(), found);
    }

    /** Those that are found, in the order of the list; what the list does not know comes last. */
    static List<String> ordered(List<String> order, Collection<String> found) {
        return found.stream().sorted(Comparator.comparing((String each) -> order.contains(each) ? order.indexOf(each) : order.size()).thenComparing(Function.identity())).toList();
    }
}
