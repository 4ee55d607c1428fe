package pl.pomost.standard.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.standard.VersionDifference.Part;
import pl.pomost.standard.Wording;

/** Finds standards by the beginnings of words, whatever their case and with or without Polish letters; all words must be there. */
record WordSearch(String written, List<String> words) {

    static WordSearch of(String written) {
        return new WordSearch(written, Arrays.stream(plain(written).split("[^\\p{L}\\p{N}-]+")).filter(word -> !word.isEmpty()).toList());
    }

    boolean finds(String code, Wording wording) {
        String text = " " + plain(Stream.concat(Stream.of(code), Arrays.stream(Part.values()).map(part -> part.of(wording))).collect(Collectors.joining(" ")))
                .replaceAll("[^\\p{L}\\p{N}-]+", " ");
        return words.stream().allMatch(word -> text.contains(" " + word));
    }

    /** Of an address, ready to be followed by an area. */
    String query(String state) {
        return (state.isEmpty() ? "" : "stan=" + encoded(state) + "&") + (written.isEmpty() ? "" : "szukaj=" + encoded(written) + "&");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('ł', 'l');
    }
}
