package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import pl.pomost.access.Scope;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.Bead;
import pl.pomost.thread.Beads;
import pl.pomost.thread.Knot;

/** The words of cards as the beginning of an entry: people rewrite them in its form. */
@ApplicationScoped
public class CardWords {

    private static final int TITLE = 120;

    private final Cards cards;
    private final Beads beads;

    CardWords(Cards cards, Beads beads) {
        this.cards = cards;
        this.beads = beads;
    }

    /** The cards with these codes, without those that were redacted. */
    public List<CardRow> of(Scope scope, List<String> codes) {
        List<UUID> ids = beads.byCodes(scope.requireEverything().requireEnrolment(), Knot.CARD, codes).stream().map(Bead::id).toList();
        return cards.of(scope, ids).stream().filter(card -> card.redacted().isEmpty()).toList();
    }

    /** Codes of these cards, for addresses. */
    public List<String> codes(Scope scope, List<UUID> ids) {
        return cards.of(scope, ids).stream().map(CardRow::code).toList();
    }

    /** The common fields of forms: cards, area, the beginning of the first card as title, all words as description. */
    public Submitted filled(List<CardRow> said) {
        String first = said.get(0).text().lines().findFirst().orElse("").strip();
        String all = said.stream().map(CardRow::text).collect(Collectors.joining("\n\n"));
        return Submitted.NOTHING.with("cards", said.stream().map(CardRow::code).toList())
                .with("area", said.stream().flatMap(card -> card.area().stream()).findFirst().orElse(""))
                .with("title", beginning(first)).with("description", said.size() == 1 && first.equals(beginning(first)) ? "" : all);
    }

    /** What the first card that has the field says in it; a list is joined by commas. */
    public static Optional<String> field(List<CardRow> said, String key) {
        return said.stream().map(card -> card.fields().get(key)).filter(Objects::nonNull).filter(node -> !node.isNull())
                .map(CardWords::text).filter(text -> !text.isBlank()).findFirst();
    }

    /** What all cards say in a field, each thing once. */
    public static List<String> named(List<CardRow> said, String key) {
        return said.stream().map(card -> card.fields().get(key)).filter(Objects::nonNull).map(CardWords::text).filter(text -> !text.isBlank()).distinct().toList();
    }

    private static String text(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(", ")) : node.asText();
    }

    /** Whole words, as many as a title takes. */
    private static String beginning(String line) {
        if (line.length() <= TITLE) {
            return line;
        }
        int space = line.lastIndexOf(' ', TITLE - 1);
        return line.substring(0, space > 0 ? space : TITLE - 1) + "…";
    }
}
