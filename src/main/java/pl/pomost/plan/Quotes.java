package pl.pomost.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.team.Participant;
import pl.pomost.shared.PersonalData;
import pl.pomost.shared.Pesel;
import pl.pomost.workshop.Card;

/**
 * Cards as they may be quoted: word for word or not at all. A card that was redacted or kept off the screens, that may hold a personal number (in public
 * also a private contact or the name of a child) or
 * (in public) tells of very few people is replaced by a note that says so.
 */
final class Quotes {

    private final Map<UUID, Card> cards = new HashMap<>();
    private final Map<UUID, Participant> people;
    private final Audience audience;
    private final Discretion discretion;
    private final Labels labels;
    private final LocalDate today;

    Quotes(PlanMaterial material, Audience audience, Discretion discretion, Labels labels) {
        material.room().cards().forEach(card -> cards.put(card.id(), card));
        this.people = material.people().participants().stream().collect(Collectors.toMap(Participant::id, person -> person));
        this.audience = audience;
        this.discretion = discretion;
        this.labels = labels;
        this.today = material.setting().today();
    }

    List<Block> ofIds(Collection<UUID> ids) {
        return of(ids.stream().map(cards::get).toList());
    }

    /** The cards in the given order, then one note about those that are left out. */
    List<Block> of(Collection<Card> chosen) {
        List<Block> blocks = new ArrayList<>();
        chosen.stream().filter(this::mayBeQuoted).forEach(card -> blocks.add(Quote.of(card.text(), card.lang(), source(card))));
        List<String> left = chosen.stream().filter(card -> !mayBeQuoted(card)).map(Card::code).toList();
        if (!left.isEmpty()) {
            blocks.add(Note.hidden((left.size() == 1 ? "Kartki " : "Kartek ") + String.join(", ", left)
                    + " nie pokazujemy, bo może dotyczyć konkretnej osoby."));
        }
        return blocks;
    }

    boolean mayBeQuoted(Card card) {
        return card.redacted().isEmpty() && card.held().isEmpty() && !card.text().isBlank() && isClean(card.text())
                && !discretion.forbids(card.text());
    }

    /** In public nothing that may tell of a person is quoted, within the team no personal number. */
    private boolean isClean(String words) {
        return audience == Audience.PUBLIC ? PersonalData.in(words, today).isEmpty() : Pesel.in(words, today).findAny().isEmpty();
    }

    private String source(Card card) {
        if (audience == Audience.PUBLIC) {
            return card.code();
        }
        return card.authorId().map(people::get).map(this::named).map(author -> card.code() + ", " + author)
                .orElse(card.code() + ", bez podpisu");
    }

    private String named(Participant author) {
        return author.name() + author.institution().map(code -> ", " + labels.institution(code)).orElse("");
    }
}
