package pl.pomost.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A strategy or plan of the powiat that was there before and that this plan goes by.
 *
 * @param organ   who adopted it; null when nobody knows
 * @param from    first year that it is for; null when it does not say
 * @param to      last year
 * @param address where it can be read; null when it lies here as a file or goes along on paper
 * @param file    null when it was only named
 */
public record Strategy(String title, String organ, Integer from, Integer to, String address, KeptFile file,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    /** @param sha256 of its content, under which the service keeps it; a process file carries the content of none */
    public record KeptFile(String name, String sha256, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

        public KeptFile {
            extra = extra == null ? Map.of() : extra;
        }
    }

    public Strategy {
        extra = extra == null ? Map.of() : extra;
    }

    public Optional<String> adoptedBy() {
        return said(organ);
    }

    public Optional<String> where() {
        return said(address);
    }

    public Optional<KeptFile> kept() {
        return Optional.ofNullable(file);
    }

    /** "2016–2020", or the one year that is known; empty when none is. */
    public String years() {
        return Stream.of(Optional.ofNullable(from), Optional.ofNullable(to)).flatMap(Optional::stream).distinct().map(String::valueOf).collect(Collectors.joining("–"));
    }

    private static Optional<String> said(String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }
}
