package pl.pomost.export;

import pl.pomost.plan.Table;

/** How the names of rows are set: bold is for what the eye looks up, not for whole sentences. */
final class RowNames {

    private static final int LONGEST = 24;

    private RowNames() {
    }

    static boolean areShort(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream())
                .noneMatch(cell -> cell.rowHeader() && cell.text().length() > LONGEST);
    }
}
