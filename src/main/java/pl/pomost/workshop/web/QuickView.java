package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;

/**
 * The scribe's page: one exercise, its form, and what was added just now.
 *
 * @param fromDay the day of the workshop, when it is another than today
 */
record QuickView(String teryt, String powiat, int stage, String title, boolean planned, boolean open, boolean closed, boolean mayOpen, List<Choice> exercises,
        String exercise, String type, Optional<String> prompt, Optional<String> hint, String id, boolean areaAsked, boolean areaRequired,
        List<Choice> areas, String text, List<FieldView> fields, List<Choice> authors, List<ChannelChoice> channels, List<Choice> languages,
        boolean fieldsOpen, List<AddedRow> lately, Optional<String> added, Optional<String> fromDay) {

    /** A card that was added just now. */
    record AddedRow(String id, String code, String area, String text, Optional<String> lang, String type, String icon, String channel, Optional<String> author,
            Optional<String> redacted) {
    }

    /** Whether it is known what is being written. */
    public boolean chosen() {
        return !exercise.isEmpty();
    }

    public String base() {
        return "/powiaty/" + teryt + "/warsztaty/" + stage;
    }
}
