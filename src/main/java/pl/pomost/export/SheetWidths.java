package pl.pomost.export;

import pl.pomost.export.SheetValue.Words;

/** How wide columns are, in characters: as their longest line asks, within bounds; longer texts run over several lines. */
final class SheetWidths {

    private static final int NARROWEST = 9;
    private static final int FIGURES = 14;
    private static final int WIDEST = 60;

    private final SheetPage page;

    SheetWidths(SheetPage page) {
        this.page = page;
    }

    int characters(int column) {
        int longest = page.rows().stream().mapToInt(row -> longest(row.get(column))).max().orElse(0);
        int head = Math.min(longest(SheetValue.words(page.columns().get(column).header())), FIGURES);
        return Math.max(NARROWEST, Math.min(WIDEST, Math.max(longest, head) + 2));
    }

    private static int longest(SheetValue value) {
        return value instanceof Words words ? words.text().lines().mapToInt(String::length).max().orElse(0) : FIGURES - 2;
    }
}
