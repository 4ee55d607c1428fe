package pl.pomost.export;

import java.util.List;

/**
 * Tables of one plan, before they are written in some format.
 *
 * @param language BCP 47 tag
 * @param subject  which plan, version and day, for the properties of a file
 */
record SheetBook(String title, String language, String subject, List<SheetPage> pages) {

    SheetBook {
        pages = List.copyOf(pages);
    }
}
