package pl.pomost.practice;

import java.util.Optional;
import java.util.stream.Stream;

/** How useful a practice was to a powiat that took it over. */
public enum Usefulness {
    VERY, SOMEWHAT, LITTLE;

    public static Optional<Usefulness> of(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
