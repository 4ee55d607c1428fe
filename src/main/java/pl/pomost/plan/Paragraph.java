package pl.pomost.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Running text. A line break in it stays a line break. */
public record Paragraph(String text, String lang) implements Block {

    public Paragraph {
        text = Absent.toBlank(text);
        lang = Absent.toPolish(lang);
    }

    public static Paragraph of(String text) {
        return new Paragraph(text, "pl");
    }

    /** Cuts a longer narrative at its empty lines. */
    public static List<Block> each(String narrative, String lang) {
        return Arrays.stream(narrative.split("\\R\\s*\\R")).map(String::strip).filter(text -> !text.isEmpty())
                .<Block>map(text -> new Paragraph(text, lang)).toList();
    }

    @Override
    public Stream<String> texts() {
        return Stream.of(text);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.paragraph(this);
    }
}
