package pl.pomost.team;

import java.time.LocalDate;
import java.util.List;
import pl.pomost.directory.Powiat;

/**
 * One version of what people are told of their data (art. 13 of the GDPR). Words of a version never change; another text is
 * another version.
 *
 * @param paragraphs with the places {powiat} and {siedziba}
 */
public record PrivacyClause(String version, LocalDate since, String title, List<Paragraph> paragraphs) {

    /** Some sentences about one thing. */
    public record Paragraph(String heading, String text) {
    }

    public PrivacyClause {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The paragraphs as the people of this powiat read them. */
    public List<Paragraph> of(Powiat powiat) {
        return paragraphs.stream().map(each -> new Paragraph(each.heading(), each.text().replace("{powiat}", powiat.name()).replace("{siedziba}", powiat.seat()))).toList();
    }
}
