package pl.pomost.plan;

import java.util.List;
import java.util.stream.Stream;

/** Items of equal rank, in no order. */
public record BulletList(List<String> items, String lang) implements Block {

    public BulletList {
        items = Absent.toEmpty(items);
        lang = Absent.toPolish(lang);
    }

    public static BulletList of(List<String> items) {
        return new BulletList(items, "pl");
    }

    public static BulletList of(String... items) {
        return of(List.of(items));
    }

    @Override
    public Stream<String> texts() {
        return items.stream();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.bullets(this);
    }
}
