package pl.pomost.plan.web;

import java.util.List;
import java.util.stream.IntStream;
import pl.pomost.plan.Block;
import pl.pomost.plan.BulletList;
import pl.pomost.plan.FactList;
import pl.pomost.plan.Figure;
import pl.pomost.plan.Note;
import pl.pomost.plan.Paragraph;
import pl.pomost.plan.Quote;
import pl.pomost.plan.Table;
import pl.pomost.plan.web.BlockView.Cell;
import pl.pomost.plan.web.BlockView.Fact;
import pl.pomost.plan.web.BlockView.Head;
import pl.pomost.plan.web.BlockView.Row;
import pl.pomost.plan.web.BlockView.TableView;

/** Blocks of one section as the page shows them. */
final class BlockViews implements Block.Cases<BlockView> {

    /** More columns than that may be wider than the column of text. */
    private static final int NARROW = 4;

    private final Mentions mentions;
    private final String here;

    BlockViews(Mentions mentions, String here) {
        this.mentions = mentions;
        this.here = here;
    }

    @Override
    public BlockView paragraph(Paragraph paragraph) {
        return BlockView.text("paragraph", paragraph.lang(), mentions.in(paragraph.text(), here), "");
    }

    @Override
    public BlockView bullets(BulletList list) {
        return BlockView.bullets(list.lang(), list.items().stream().map(item -> mentions.in(item, here)).toList());
    }

    @Override
    public BlockView quote(Quote quote) {
        return BlockView.text("quote", quote.lang(), mentions.in(quote.text(), quote.text()), quote.source());
    }

    @Override
    public BlockView note(Note note) {
        return BlockView.text(note.kind() == Note.Kind.MISSING ? "missing" : "note", "pl", mentions.in(note.text(), here), note.kind().word());
    }

    @Override
    public BlockView facts(FactList facts) {
        return BlockView.facts(facts.facts().stream().map(fact -> new Fact(fact.key(), mentions.in(fact.value(), here), BlockView.foreign(fact.lang()))).toList());
    }

    @Override
    public BlockView table(Table table) {
        return BlockView.table(view(table));
    }

    @Override
    public BlockView figure(Figure figure) {
        return BlockView.figure(figure.title(), FigureView.of(figure), view(figure.table()));
    }

    private TableView view(Table table) {
        List<Head> heads = table.columns().stream().map(column -> new Head(column.header(), number(column))).toList();
        return new TableView(table.caption(), heads, table.rows().stream().map(row -> row(table, row)).toList(), heads.size() > NARROW);
    }

    private Row row(Table table, Table.Row row) {
        String id = row.id().orElse("");
        return new Row(id, IntStream.range(0, row.cells().size()).mapToObj(i -> {
            Table.Cell cell = row.cells().get(i);
            Table.Column column = table.columns().get(i);
            return new Cell(mentions.in(cell.text(), id.isEmpty() ? here : id), BlockView.foreign(cell.lang()), cell.rowHeader(), column.header(), number(column));
        }).toList());
    }

    private static boolean number(Table.Column column) {
        return column.kind() == Table.Kind.NUMBER || column.kind() == Table.Kind.MONEY;
    }
}
