package pl.pomost.scenario;

import java.util.List;
import java.util.Optional;

/**
 * A kind of card: what one says on it and what it may become in the plan.
 *
 * @param hint what to write on the card
 * @param becomes entries that can be made from it, the most usual first; empty when it stays a card
 */
public record CardType(String code, LocalizedText label, Optional<LocalizedText> hint, List<EntryKind> becomes, AreaUse area,
        List<CardField> fields) {

    public CardType {
        hint = hint == null ? Optional.empty() : hint;
        becomes = becomes == null ? List.of() : List.copyOf(becomes);
        area = area == null ? AreaUse.OPTIONAL : area;
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    public Optional<CardField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** Fields that a person fills in. */
    public List<CardField> typedFields() {
        return fields.stream().filter(CardField::isTyped).toList();
    }

    public boolean canBecome(EntryKind kind) {
        return becomes.contains(kind);
    }
}
