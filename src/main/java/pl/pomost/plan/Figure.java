package pl.pomost.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * A picture of data. Writers always set {@link #table()} beside it, so nothing is said by the picture alone.
 *
 * @param title caption of the picture
 * @param alternative what the picture shows, in one or two sentences, for those who do not see it
 */
public record Figure(String id, String title, String alternative, FigureData data) implements Block {

    public static Figure bars(String id, String title, String alternative, String unit, List<FigureData.Bar> bars) {
        return new Figure(id, title, alternative, new FigureData.Bars(unit, bars));
    }

    public static Figure quarters(String id, String title, String alternative, List<FigureData.Span> spans) {
        return new Figure(id, title, alternative, new FigureData.Quarters(spans));
    }

    public static Figure levels(String id, String title, String alternative, List<FigureData.Level> levels) {
        return new Figure(id, title, alternative, new FigureData.Levels(levels));
    }

    public static Figure paths(String id, String title, String alternative, List<FigureData.Path> paths) {
        return new Figure(id, title, alternative, new FigureData.Paths(paths));
    }

    /** The same data as a table. */
    public Table table() {
        return data.table(id + "-dane", title + " – dane");
    }

    @Override
    public Stream<String> texts() {
        return Stream.concat(Stream.of(title), table().texts());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.figure(this);
    }
}
