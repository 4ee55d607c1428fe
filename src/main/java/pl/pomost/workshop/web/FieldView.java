package pl.pomost.workshop.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A typed field of a card in a form.
 *
 * @param kind  how it is typed: {@code text}, {@code long}, {@code number}, {@code date}, {@code choice}, {@code several},
 *              {@code pick} (typed with suggestions)
 * @param type  of the field, in small letters; what it names is listed under it on phones
 * @param value what is in it; for {@code several} the choices say it
 */
record FieldView(String name, String label, Optional<String> hint, String kind, boolean required, String value, String type, List<Choice> choices) {

    /** Names of fields, for a list of mistakes. */
    static Map<String, String> labels(List<FieldView> fields) {
        return fields.stream().collect(Collectors.toMap(FieldView::name, FieldView::label, (first, second) -> first));
    }

    /** What describes the field to those who do not see it. */
    public String hintId() {
        return name + "-pomoc";
    }
}
