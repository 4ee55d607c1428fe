package pl.pomost.export;

import java.util.List;
import pl.pomost.plan.Table;

/**
 * A column of a sheet.
 *
 * @param choices what a drop-down offers; empty when anything may stand there
 */
record SheetColumn(String header, Table.Kind kind, List<String> choices) {

    SheetColumn {
        choices = List.copyOf(choices);
    }

    static SheetColumn text(String header) {
        return new SheetColumn(header, Table.Kind.TEXT, List.of());
    }

    static SheetColumn number(String header) {
        return new SheetColumn(header, Table.Kind.NUMBER, List.of());
    }

    static SheetColumn date(String header) {
        return new SheetColumn(header, Table.Kind.DATE, List.of());
    }

    static SheetColumn money(String header) {
        return new SheetColumn(header, Table.Kind.MONEY, List.of());
    }

    SheetColumn of(List<String> choices) {
        return new SheetColumn(header, kind, choices);
    }
}
