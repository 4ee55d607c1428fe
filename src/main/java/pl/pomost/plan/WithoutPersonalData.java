package pl.pomost.plan;

import java.time.LocalDate;
import java.util.List;
import pl.pomost.plan.FigureData.Bars;
import pl.pomost.plan.FigureData.Levels;
import pl.pomost.plan.FigureData.Paths;
import pl.pomost.plan.FigureData.Quarters;
import pl.pomost.shared.PersonalData;

/**
 * The last gate before a document leaves: no number that may be PESEL, in any text, and in public no private contact and no
 * child's name. Cards with such are not quoted at all; this is for texts that the team itself wrote.
 */
final class WithoutPersonalData implements Block.Cases<Block> {

    private final LocalDate today;
    private final Audience audience;

    WithoutPersonalData(LocalDate today, Audience audience) {
        this.today = today;
        this.audience = audience;
    }

    List<Section> in(List<Section> sections) {
        return sections.stream().map(section -> new Section(section.id(), section.number(), clean(section.title()), section.lang(),
                section.blocks().stream().map(block -> block.match(this)).toList(), in(section.sections()))).toList();
    }

    private String clean(String text) {
        return audience == Audience.PUBLIC ? PersonalData.without(text, today) : PersonalData.withoutNumbers(text, today);
    }

    @Override
    public Block paragraph(Paragraph paragraph) {
        return new Paragraph(clean(paragraph.text()), paragraph.lang());
    }

    @Override
    public Block bullets(BulletList list) {
        return new BulletList(list.items().stream().map(this::clean).toList(), list.lang());
    }

    @Override
    public Block table(Table table) {
        return Table.of(table.id(), table.caption(), table.columns(), table.rows().stream().map(row -> new Table.Row(row.id(),
                row.cells().stream().map(cell -> new Table.Cell(clean(cell.text()), cell.lang(), cell.rowHeader())).toList())).toList());
    }

    @Override
    public Block facts(FactList facts) {
        return new FactList(facts.id(), facts.caption(), facts.facts().stream()
                .map(fact -> new FactList.Fact(fact.key(), clean(fact.value()), fact.lang())).toList());
    }

    @Override
    public Block quote(Quote quote) {
        return new Quote(clean(quote.text()), quote.lang(), clean(quote.source()));
    }

    @Override
    public Block figure(Figure figure) {
        return new Figure(figure.id(), clean(figure.title()), clean(figure.alternative()), labels(figure.data()));
    }

    @Override
    public Block note(Note note) {
        return new Note(note.kind(), clean(note.text()));
    }

    private FigureData labels(FigureData data) {
        if (data instanceof Bars bars) {
            return new Bars(bars.unit(), bars.bars().stream().map(bar -> new FigureData.Bar(clean(bar.label()), bar.value())).toList());
        }
        if (data instanceof Quarters quarters) {
            return new Quarters(quarters.spans().stream().map(span -> new FigureData.Span(clean(span.label()), span.from(), span.to())).toList());
        }
        if (data instanceof Paths paths) {
            return new Paths(paths.paths().stream().map(path -> new FigureData.Path(clean(path.label()), path.points())).toList());
        }
        return new Levels(((Levels) data).levels().stream().map(level -> new FigureData.Level(clean(level.label()), level.now(), level.target())).toList());
    }
}
