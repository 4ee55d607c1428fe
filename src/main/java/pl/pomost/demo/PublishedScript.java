package pl.pomost.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import pl.pomost.demo.ReviewScript.Consulted;
import pl.pomost.demo.ReviewScript.Judged;
import pl.pomost.review.Adoption;
import pl.pomost.shared.JsonColumns;

/**
 * The data file that says what everybody says about the one plan of the demo that is published.
 *
 * @param agreed   who says yes for every institution
 * @param accepted what ROPS writes under it
 */
record PublishedScript(String powiat, Consulted consultation, Agreed agreed, List<Judged> judgements, String accepted, Adopted adopted) {

    record Agreed(String name, String position) {
    }

    /** @param file a resource beside the script: the act, in the place of a scan */
    record Adopted(Adoption.Act act, String number, String organ, String signer, String file) {

        byte[] content() {
            try (InputStream in = PublishedScript.class.getResourceAsStream("/demo/" + file)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static PublishedScript read() {
        try (InputStream in = PublishedScript.class.getResourceAsStream("/demo/published.json")) {
            return JsonColumns.mapper().readValue(in, PublishedScript.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
