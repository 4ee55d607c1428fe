package pl.pomost.scenario;

import static com.fasterxml.jackson.annotation.JsonCreator.Mode.DELEGATING;
import static com.fasterxml.jackson.annotation.JsonCreator.Mode.PROPERTIES;

import com.fasterxml.jackson.annotation.JsonCreator;
import pl.pomost.shared.Language;

/**
 * A text of the scenario. Polish is always there; Ukrainian, English and easy-to-read Polish ({@code plain}) may be empty.
 */
public record LocalizedText(String pl, String uk, String en, String plain) {

    @JsonCreator(mode = PROPERTIES)
    public LocalizedText {
        uk = uk == null ? "" : uk;
        en = en == null ? "" : en;
        plain = plain == null ? "" : plain;
    }

    /** Texts that only offices read are written in the file as plain Polish strings. */
    @JsonCreator(mode = DELEGATING)
    public static LocalizedText polish(String pl) {
        return new LocalizedText(pl, "", "", "");
    }

    /** The text in {@code pl}, {@code uk}, {@code en} or {@code plain}; in Polish when there is none or the language is not known. */
    public String text(String language) {
        String found = switch (language) {
            case "uk" -> uk;
            case "en" -> en;
            case "plain" -> plain;
            default -> pl;
        };
        return found.isEmpty() ? pl : found;
    }

    /** The text in the language of the request that is being answered. */
    public String shown() {
        return text(Language.current().code());
    }

    LocalizedText with(String placeholder, LocalizedText value) {
        return new LocalizedText(pl.replace(placeholder, value.pl), uk.replace(placeholder, value.text("uk")),
                en.replace(placeholder, value.text("en")), plain.replace(placeholder, value.pl));
    }
}
