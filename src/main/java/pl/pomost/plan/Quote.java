package pl.pomost.plan;

import java.util.stream.Stream;

/**
 * Words said in the room, exactly as they were written down.
 *
 * @param source who said it, or on which card it stands ("W1-014"); may be empty
 */
public record Quote(String text, String lang, String source) implements Block {

    public Quote {
        text = Absent.toBlank(text);
        lang = Absent.toPolish(lang);
        source = Absent.toBlank(source);
    }

    public static Quote of(String text, String source) {
        return new Quote(text, "pl", source);
    }

    public static Quote of(String text, String lang, String source) {
        return new Quote(text, lang, source);
    }

    @Override
    public Stream<String> texts() {
        return Stream.of(text, source);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.quote(this);
    }
}
