package pl.pomost.action.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.action.Responsible;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.Submitted;

/** Who answers for something, in the two fields {@code institution} and {@code position} of a form, and in one line of a page. */
final class Answerable {

    private static final String INSTITUTION = "institution";
    private static final String POSITION = "position";

    private Answerable() {
    }

    static Submitted fill(Submitted form, Optional<Responsible> who) {
        return form.with(INSTITUTION, who.map(Responsible::institution).orElse("")).with(POSITION, who.map(Responsible::position).orElse(""));
    }

    /** @param stored whose unknown parts are kept */
    static Optional<Responsible> read(FormReading reading, String institutionLabel, String positionLabel, List<Choice> institutions, Optional<Responsible> stored) {
        Optional<String> institution = reading.field(INSTITUTION, institutionLabel).oneOf(institutions);
        Optional<String> position = reading.field(POSITION, positionLabel).text(300);
        return institution.isEmpty() && position.isEmpty() ? Optional.empty()
                : Optional.of(new Responsible(institution.orElse(null), position.orElse(null), stored.map(Responsible::extra).orElse(Map.of())));
    }

    /** Institution and position, either of which may be missing. */
    static Optional<String> line(Optional<Responsible> who, Map<String, String> names) {
        Optional<String> institution = who.map(Responsible::institution).map(code -> names.getOrDefault(code, code));
        Optional<String> position = who.map(Responsible::position);
        return institution.isPresent() && position.isPresent() ? Optional.of(institution.get() + ", " + position.get()) : institution.or(() -> position);
    }

    /** Code of the institution, for asking what it is called. */
    static List<String> codes(Optional<Responsible> who) {
        return who.map(Responsible::institution).stream().toList();
    }
}
