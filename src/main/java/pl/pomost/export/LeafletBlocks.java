package pl.pomost.export;

import java.util.List;
import java.util.stream.Stream;
import pl.pomost.plan.Figure;
import pl.pomost.plan.Table;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;

/** Blocks of a page with little room: the numbers of a picture stand under it on their side, for there is more room across than down. */
final class LeafletBlocks extends BlockMarkup {

    private static final int A_NAME_AND_A_NUMBER = 2;

    private final Markup page;
    private final TextRules printable;

    LeafletBlocks(Markup page, TextRules printable, Anchors anchors, PlanFonts fonts, String language) {
        super(page, printable, anchors, fonts, language);
        this.page = page;
        this.printable = printable;
    }

    @Override
    public Void figure(Figure figure) {
        FigureDrawing drawing = FigureDrawing.of(figure.data(), printable);
        page.open("div", "class", "figure").open("object", "type", "figure", "alt", printable.of(figure.alternative()),
                "style", "width: " + FigureDrawing.WIDTH + "pt; height: " + drawing.height() + "pt").attach(FigureObjects.DRAWING, drawing).close().close();
        return table(across(figure.table()));
    }

    private static Table across(Table table) {
        if (table.columns().size() != A_NAME_AND_A_NUMBER) {
            return table;
        }
        List<Column> columns = Stream.concat(Stream.of(Column.text(table.columns().get(0).header())), table.rows().stream().map(row -> Column.number(row.cells().get(0).text()))).toList();
        return Table.of(table.id(), table.caption(), columns,
                List.of(Row.headed(table.columns().get(1).header(), table.rows().stream().map(row -> row.cells().get(1).text()).toArray(String[]::new))));
    }
}
