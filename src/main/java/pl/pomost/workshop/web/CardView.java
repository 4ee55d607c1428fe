package pl.pomost.workshop.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.shared.FormView.Difference;
import pl.pomost.shared.WordDifference.Piece;
import pl.pomost.thread.ThreadNames.Named;
import pl.pomost.workshop.web.BoardView.MakerView;
import pl.pomost.workshop.web.FieldViews.Attribute;

/** One card with all that is known of it. @param completing what the coordinator may fill in for the author, who left it empty */
record CardView(String teryt, String powiat, int stage, String workshop, String activity, String code, String id, Optional<AreaTag> area, String text, Optional<String> lang,
        String type, List<Attribute> attributes, List<String> missing, Optional<String> author, String icon, String channel, boolean late, boolean unchecked,
        Optional<String> redacted, List<Question> questions, Optional<String> group, String groupSize, List<Strand> strands, List<MakerView> makers,
        boolean mayEdit, boolean isAuthor, boolean correcting, String seen, String typedText, List<FieldView> fields, List<FieldView> completing, List<Choice> exercises, List<Choice> areas) {

    /** The form's field for what of the card its author began from. */
    static final String SEEN = "version";

    /**
     * What the card says by now and its author's form otherwise.
     *
     * @param text   from the card to the form
     * @param fields that differ
     */
    record Clash(List<Piece> text, List<Difference> fields) {
    }

    /** The dots that answer one question. */
    record Question(String text, TallyView dots) {
    }

    /** What of one kind came of the card. */
    record Strand(String kind, List<Named> things) {
    }

    /** Names of the fields in its forms. */
    Map<String, String> labels() {
        return FieldView.labels(Stream.concat(fields.stream(), completing.stream()).toList());
    }

    public String address() {
        return "/powiaty/" + teryt + "/kartki/" + code;
    }

    public String workshopAddress() {
        return "/powiaty/" + teryt + "/warsztaty/" + stage;
    }
}
