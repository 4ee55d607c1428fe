package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.thread.SourcesInDoubt;

/** Cards typed from paper that no second person has compared with it. */
@ApplicationScoped
class UncheckedPaper implements SourcesInDoubt {

    private final Cards cards;

    UncheckedPaper(Cards cards) {
        this.cards = cards;
    }

    @Override
    public Set<UUID> among(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : cards.list("id in ?1", ids).stream().filter(Card::isUnchecked).map(Card::id).collect(Collectors.toSet());
    }
}
