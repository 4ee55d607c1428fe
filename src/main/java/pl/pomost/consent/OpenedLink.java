package pl.pomost.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a link opens: the questions to one institution, and what it answered. @param items those that are still part of the plan */
public record OpenedLink(String powiat, String institution, Optional<LocalDate> answerBy, List<Item> items) {

    /** @param answer the one that counts. @param open whether it may be answered now, for the first time or otherwise */
    public record Item(ConsentQuestion question, Optional<ConsentAnswer> answer, boolean open) {
    }

    public boolean anyOpen() {
        return items.stream().anyMatch(Item::open);
    }
}
