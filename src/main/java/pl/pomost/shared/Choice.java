package pl.pomost.shared;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something to choose in a form.
 *
 * @param look class of its colour and sign, empty for most
 */
public record Choice(String code, String label, String look) {

    public Choice(String code, String label) {
        this(code, label, "");
    }

    public static List<String> codes(List<Choice> choices) {
        return choices.stream().map(Choice::code).toList();
    }

    /** With what is stored already, should it not be among the choices: an import may bring codes that no list knows. */
    public static List<Choice> with(List<Choice> choices, Collection<String> stored) {
        var unknown = stored.stream().filter(code -> choices.stream().noneMatch(choice -> choice.code().equals(code)));
        return Stream.concat(choices.stream(), unknown.map(code -> new Choice(code, code))).toList();
    }
}
