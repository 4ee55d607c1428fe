package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.thread.ThreadNames.Named;
import pl.pomost.workshop.web.BoardView.MakerView;
import pl.pomost.workshop.web.FieldViews.Attribute;

/** One card with all that is known of it. */
record CardView(String teryt, String powiat, int stage, String workshop, String activity, String code, String id, Optional<AreaTag> area, String text, Optional<String> lang,
        String type, List<Attribute> attributes, List<String> missing, Optional<String> author, String icon, String channel, boolean late,
        Optional<String> redacted, List<Question> questions, Optional<String> group, String groupSize, List<Strand> strands, List<MakerView> makers,
        boolean mayEdit, boolean isAuthor, String typedText, List<FieldView> fields, List<Choice> exercises, List<Choice> areas) {

    /** The dots that answer one question. */
    record Question(String text, TallyView dots) {
    }

    /** What of one kind came of the card. */
    record Strand(String kind, List<Named> things) {
    }

    public String address() {
        return "/powiaty/" + teryt + "/kartki/" + code;
    }

    public String workshopAddress() {
        return "/powiaty/" + teryt + "/warsztaty/" + stage;
    }
}
