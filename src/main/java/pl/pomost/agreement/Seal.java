package pl.pomost.agreement;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.shared.Secret;
import pl.pomost.standard.VersionDifference.Part;
import pl.pomost.standard.Wording;

/** By what a wording is known again: the SHA-256 of all its parts in their order. Two wordings have one seal only when they say the same, word for word. */
public final class Seal {

    private static final int SHOWN = 12;

    private Seal() {
    }

    /** In hexadecimal digits. */
    public static String of(Wording wording) {
        // the length of each part stands before it, so that no text can pass for two parts
        return Secret.hash(Stream.of(Part.values()).map(part -> part.name() + ":" + part.of(wording).length() + ":" + part.of(wording)).collect(Collectors.joining("\n")));
    }

    /** Of the text of one part, by which a form remembers what its page showed. */
    public static String of(String text) {
        return Secret.hash(text);
    }

    /** Its beginning, as pages and histories show it. */
    public static String shown(String seal) {
        return seal.substring(0, Math.min(SHOWN, seal.length()));
    }
}
