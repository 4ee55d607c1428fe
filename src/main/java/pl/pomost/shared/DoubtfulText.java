package pl.pomost.shared;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** Lets templates ask of any text what in it may tell of a particular person: {@code text.suspicions}. */
@TemplateExtension
public final class DoubtfulText {

    private DoubtfulText() {
    }

    /** Every place that is suspected, in order. */
    public static List<Suspicion> suspicions(String text) {
        return PersonalData.in(text);
    }
}
