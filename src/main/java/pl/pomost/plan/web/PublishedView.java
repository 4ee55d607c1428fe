package pl.pomost.plan.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.Language;

/**
 * The page of a published plan.
 *
 * @param base    address of this version
 * @param act     by which it was adopted, in words
 * @param others  all published versions, the newest first
 * @param formats endings of the files it can be had as
 * @param text    the document as HTML
 */
record PublishedView(String base, String powiat, String title, String version, Optional<String> accepted, Optional<String> act, Optional<String> newer, List<Row> others,
        List<Format> formats, String hash, String text) {

    /** In which a summary in plain language is asked of the team. */
    public List<Language> languages() {
        return List.of(Language.PL, Language.UK, Language.EN);
    }

    /** A version in the list. */
    record Row(String address, String words, boolean current) {
    }

    record Format(String address, String name) {
    }

    /** A plan in the list of all. */
    record Line(String powiat, String address, int year, String day, String act) {
    }
}
