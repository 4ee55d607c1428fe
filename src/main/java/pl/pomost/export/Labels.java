package pl.pomost.export;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Polish names of the file's keys and hints on how values are written, from {@code schema/process.pl.properties}. */
final class Labels {

    private static final Properties TEXTS = load();

    private Labels() {
    }

    /** A key in the reader's words; a key we do not know is shown as it is. */
    static String of(String key) {
        return TEXTS.getProperty(key, Words.shortened(key));
    }

    static String top(String key) {
        return TEXTS.getProperty("top." + key, Words.shortened(key));
    }

    static String hint(String definition) {
        return TEXTS.getProperty("hint." + definition, "Popraw go według opisu pliku.");
    }

    private static Properties load() {
        var texts = new Properties();
        try (var in = Labels.class.getResourceAsStream("/schema/process.pl.properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
