package pl.pomost.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import pl.pomost.practice.Criterion;
import pl.pomost.shared.JsonColumns;

/** The data file that says which practices of the demo are offered, and what two powiats do together. All of it is made up. */
record PracticeScript(List<Offer> offers, Joint joint) {

    /** @param published else it stays a draft */
    record Offer(String powiat, String entry, List<Criterion> met, boolean published, String what, String forWhom, String result, String participation, String hostSociety,
            String conditions, String contact, String costNote) {
    }

    /** @param partnerAction the action of the partner's plan that is part of it */
    record Joint(String leader, String action, String partner, String partnerAction, String purpose, String task, String partnerTask, LocalDate due) {
    }

    static PracticeScript read() {
        try (InputStream in = PracticeScript.class.getResourceAsStream("/demo/practices.json")) {
            return JsonColumns.mapper().readValue(in, PracticeScript.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
