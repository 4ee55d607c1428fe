package pl.pomost.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Attributes of one entry, set as a table of two columns in which the name of each attribute heads its row. */
public record FactList(String id, String caption, List<Fact> facts) implements Block {

    public FactList {
        facts = Absent.toEmpty(facts);
    }

    public static FactList of(String id, String caption, Fact... facts) {
        return new FactList(id, caption, List.of(facts));
    }

    public static Builder about(String id, String caption) {
        return new Builder(id, caption);
    }

    public record Fact(String key, String value, String lang) {

        public Fact {
            value = Absent.toBlank(value);
            lang = Absent.toPolish(lang);
        }

        public static Fact of(String key, String value) {
            return new Fact(key, value, "pl");
        }
    }

    /** Collects facts one by one; an attribute without a value is left out. */
    public static final class Builder {

        private final String id;
        private final String caption;
        private final List<Fact> facts = new ArrayList<>();

        private Builder(String id, String caption) {
            this.id = id;
            this.caption = caption;
        }

        public Builder fact(String key, String value) {
            if (value != null && !value.isBlank()) {
                facts.add(Fact.of(key, value));
            }
            return this;
        }

        public FactList build() {
            return new FactList(id, caption, facts);
        }
    }

    /** Whether its caption repeats the code of the section it stands in: then the heading above has said it to the eye. */
    public boolean describes(String section) {
        return caption.endsWith(" " + section);
    }

    @Override
    public Stream<String> texts() {
        return Stream.concat(Stream.of(caption), facts.stream().flatMap(fact -> Stream.of(fact.key(), fact.value())));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.facts(this);
    }
}
