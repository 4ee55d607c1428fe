package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;

/** One page of the cards of a process. */
record CardListView(String teryt, String powiat, boolean prepared, long total, String counted, List<Choice> stages, List<Choice> areas, List<Choice> types,
        String words, boolean filtered, List<CardListRow> rows, String range, List<PageLink> pages) {

    /** One card. */
    record CardListRow(String code, String area, String text, Optional<String> lang, String type, String stage, String icon, String channel,
            Optional<String> author, boolean late, boolean unchecked, Optional<String> redacted) {
    }

    /** A page of the list to go to. @param afterGap whether pages are left out before it */
    record PageLink(int number, String address, boolean current, boolean afterGap) {
    }
}
