package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.shared.Submitted;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.CardWords;

/** Fills the form of a new resource from what was said on cards; what is filled is for people to rewrite. */
@ApplicationScoped
public class ResourceFromCards {

    private final CardWords cards;
    private final Vocabulary words;

    ResourceFromCards(CardWords cards, Vocabulary words) {
        this.cards = cards;
        this.words = words;
    }

    /** @param codes of cards; those that are not in the process are left out */
    public Submitted filled(Scope scope, List<String> codes) {
        List<CardRow> said = cards.of(scope, codes);
        if (said.isEmpty()) {
            return Submitted.NOTHING;
        }
        Submitted filled = cards.filled(said);
        return filled.with("name", CardWords.field(said, "name").orElse(filled.text("title"))).with("note", filled.text("description"))
                .with("kind", CardWords.field(said, "kind").flatMap(written -> words.code("resource_kinds", written)).orElse("")).with("for-whom", CardWords.field(said, "for_whom").orElse(""))
                .with("languages", CardWords.field(said, "languages").map(this::known).orElse(List.of()))
                .with("owner", CardWords.field(said, "institution_id").orElse(""))
                .with("per-year", CardWords.field(said, "per_year").filter(text -> PolishNumbers.parse(text).isPresent()).orElse("")).with("since", CardWords.field(said, "since").filter(text -> text.matches("(19|20)\\d{2}")).orElse(""))
                .with("sustainability", CardWords.field(said, "sustainable").orElse(""));
    }

    /** A card may name a language in words; only those of the list can be ticked. */
    private List<String> known(String languages) {
        return Arrays.stream(languages.split("[,;]\\s*")).filter(Choice.codes(words.choices("languages"))::contains).toList();
    }
}
