package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.compare.Grid.Cell;
import pl.pomost.compare.Grid.Head;
import pl.pomost.compare.Grid.Line;
import pl.pomost.scenario.StandardDef;
import pl.pomost.shared.Paged;
import pl.pomost.shared.Typography;

/** What a number of the roll-up was counted from, row by row, with the number as its sum. */
@ApplicationScoped
class RowsView {

    private final RegionFacts facts;

    private final AddresseeNames names;

    private final RowsTexts texts;

    RowsView(RegionFacts facts, AddresseeNames names, RowsTexts texts) {
        this.texts = texts;
        this.names = names;
        this.facts = facts;
    }

    /** Rows of one kind. @param sum the last line; empty when counting them is enough */
    private record Rows(String caption, List<Head> heads, List<Line> lines, Optional<Line> sum) {
    }

    Comparison of(Ground ground, Question question, boolean whole) {
        Wanted wanted = Wanted.of(question);
        Gathered all = Gathered.of(ground, wanted, facts.of(ground.edition(), FactKind.LEVELS, FactKind.NEEDS, FactKind.ASKS, FactKind.ACTIONS), names);
        Rows rows = switch (question.text("co").orElse("")) {
            case "luki" -> gaps(ground, question, all);
            case "potrzeby" -> needs(ground, all);
            case "postulaty" -> asks(all);
            case "pieniadze" -> money(ground, question, wanted, all);
            default -> throw new NotFoundException();
        };
        Paged<Line> page = Paged.of(rows.lines(), question.page(), question.queryOfPages());
        List<Line> lines = Stream.concat((whole ? rows.lines() : page.rows()).stream(), rows.sum().stream()).toList();
        List<String> notes = new ArrayList<>(List.of(texts.count(rows.lines().size())));
        conditions(ground, wanted, all).ifPresent(notes::add);
        return new Comparison(View.ROWS.code(), rows.caption(), texts.lead(), notes, List.of(), List.of(), List.of(),
                List.of(Grid.of("pozycje", rows.caption(), "", rows.heads(), lines)), whole || !page.several() ? Optional.empty() : Optional.of(page));
    }

    private Rows gaps(Ground ground, Question question, Gathered all) {
        boolean assessed = question.has("ile", "ocenione");
        boolean none = question.has("ile", "zero");
        List<Line> lines = new ArrayList<>();
        int steps = 0;
        for (StandardDef standard : all.matrix().standards()) {
            for (Place place : all.matrix().places()) {
                Optional<Assessed> cell = all.matrix().at(place.teryt(), standard.code()).filter(each -> each.level().isPresent())
                        .filter(each -> assessed || (none ? each.level().get() == 0 : each.gap() > 0));
                if (cell.isPresent()) {
                    steps += cell.get().gap();
                    lines.add(Line.of(Cell.of(place.fullName()), Cell.of(standard.code() + " " + standard.name()).leading(ground.reach().opens(place.teryt(), standard.area())
                            ? "/porownanie/komorka/" + place.teryt() + "/" + standard.code() + "?edition=" + ground.year() : ""), Cell.of(cell.get().level().get()),
                            Cell.of(cell.get().target().map(String::valueOf).orElse("–")), Cell.of(cell.get().gap())));
                }
            }
        }
        String caption = assessed ? texts.assessed() : none ? texts.atNone() : texts.wanting();
        return new Rows(caption, List.of(Head.text(texts.powiat()), Head.text(texts.standard()), Head.number(texts.level()), Head.number(texts.target()), Head.number(texts.steps())), lines,
                Optional.of(Line.sum(Stream.of(Cell.of(texts.together()), Cell.of(""), Cell.of(""), Cell.of(""), Cell.of(steps)))));
    }

    private Rows needs(Ground ground, Gathered all) {
        return new Rows(texts.needs(), List.of(Head.text(texts.powiat()), Head.text(texts.entry()), Head.text(texts.area()), Head.text(texts.kind()), Head.text(texts.group())), all.needs().stream().map(each -> Line.of(
                Cell.of(each.place().fullName()), Cell.of(each.what().code() + " " + each.what().title()).leading("/powiaty/" + each.place().teryt() + "/diagnoza/" + each.what().code() + "?edition=" + ground.year()),
                Cell.of(ground.area(each.what().area())), Cell.of(each.what().kind().isEmpty() ? "–" : ground.word("diagnosis_kinds", each.what().kind())),
                Cell.of(each.what().groups().stream().map(group -> ground.word("groups", group)).collect(Collectors.joining(", "))))).toList(), Optional.empty());
    }

    private Rows asks(Gathered all) {
        Map<String, String> called = RollUp.asked(all.asks(), all.addressees()).stream().collect(Collectors.toMap(RollUp.Whom::key, RollUp.Whom::name));
        return new Rows(texts.asks(), List.of(Head.text(texts.powiat()), Head.text(texts.whom()), Head.text(texts.wordings()), Head.text(texts.ask())), all.asks().stream().map(each -> Line.of(Cell.of(each.place().fullName()),
                Cell.of(each.what().whom().isEmpty() ? texts.notSaid() : called.get(all.addressees().key(each.what().whom()))), Cell.of(each.what().whom()), Cell.of(each.what().code() + " " + each.what().text()))).toList(), Optional.empty());
    }

    /** The amounts are those of the number that was opened: of a year, of a source, or all. */
    private Rows money(Ground ground, Question question, Wanted wanted, Gathered all) {
        boolean sources = question.has("kwota", "zrodlo");
        List<Line> lines = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Said<PlannedAction> each : all.actions()) {
            BigDecimal amount = wanted.takes(each.what()) ? amount(each.what(), wanted, sources) : BigDecimal.ZERO;
            if (amount.signum() != 0) {
                sum = sum.add(amount);
                lines.add(Line.of(Cell.of(each.place().fullName()), Cell.of(each.what().code() + " " + each.what().title()).leading("/powiaty/" + each.place().teryt() + "/dzialania/" + each.what().code() + "?edition=" + ground.year()),
                        Cell.of(ground.area(each.what().area())), Cell.of(Typography.money(amount))));
            }
        }
        String caption = !sources ? texts.costs() : wanted.year().isPresent() ? texts.ofSourceInYear() : texts.ofSource();
        return new Rows(caption, List.of(Head.text(texts.powiat()), Head.text(texts.action()), Head.text(texts.area()), Head.money(texts.amount())), lines,
                Optional.of(Line.sum(Stream.of(Cell.of(texts.together()), Cell.of(""), Cell.of(""), Cell.of(Words.money(sum))))));
    }

    static BigDecimal amount(PlannedAction action, Wanted wanted, boolean ofSources) {
        return ofSources ? action.sources().stream().map(wanted::of).reduce(BigDecimal.ZERO, BigDecimal::add)
                : action.years().entrySet().stream().filter(year -> wanted.takesYear(year.getKey())).map(Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What was chosen, in words. */
    private Optional<String> conditions(Ground ground, Wanted wanted, Gathered all) {
        String words = Stream.of(named(texts::powiatsAre, wanted.places().stream().map(teryt -> ground.place(teryt).map(Place::fullName).orElse(teryt)).collect(Collectors.joining(", "))),
                named(texts::areasAre, wanted.areas().stream().map(ground::area).collect(Collectors.joining(", "))), named(texts::standardIs, wanted.standard().orElse("")),
                wanted.year().map(year -> texts.yearIs(year.isEmpty() ? texts.noYear() : year)).orElse(""), wanted.source().map(source -> texts.sourceIs(ground.word("funding_sources", source))).orElse(""),
                wanted.state().map(state -> texts.stateIs(state.isEmpty() ? texts.notSaid() : ground.word("funding_status", state))).orElse(""),
                wanted.kind().map(kind -> texts.kindIs(kind.isEmpty() ? texts.notSaid() : ground.word("diagnosis_kinds", kind))).orElse(""),
                wanted.group().map(group -> texts.groupIs(group.isEmpty() ? texts.notSaid() : ground.word("groups", group))).orElse(""), wanted.whom().map(whom -> texts.whomIs(called(whom, all))).orElse(""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        return words.isEmpty() ? Optional.empty() : Optional.of(texts.chosen(words));
    }

    private String called(String whom, Gathered all) {
        String key = all.addressees().asked(whom);
        return RollUp.asked(all.everyAsk(), all.addressees()).stream().filter(each -> each.key().equals(key)).map(RollUp.Whom::name).filter(name -> !name.isEmpty()).findFirst()
                .orElse(whom.isEmpty() ? texts.notSaid() : whom);
    }

    private String named(UnaryOperator<String> called, String values) {
        return values.isEmpty() ? "" : called.apply(values);
    }
}
