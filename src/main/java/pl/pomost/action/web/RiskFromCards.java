package pl.pomost.action.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Submitted;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.CardWords;
import pl.pomost.workshop.EntryMaker;
import pl.pomost.workshop.RoomForm;

/** Fills the form of a new risk from what was said on cards; what is filled is for people to rewrite. */
@ApplicationScoped
class RiskFromCards implements EntryMaker {

    private final CardWords cards;
    private final RiskTexts texts;
    private final Vocabulary words;

    RiskFromCards(CardWords cards, RiskTexts texts, Vocabulary words) {
        this.words = words;
        this.cards = cards;
        this.texts = texts;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.RISK;
    }

    @Override
    public String label() {
        return texts.saveAs();
    }

    @Override
    public URI make(Scope scope, List<UUID> ids) {
        return URI.create("/powiaty/" + scope.teryt() + "/ryzyka/nowy?"
                + cards.codes(scope, ids).stream().map(code -> "kartka=" + code).collect(Collectors.joining("&")));
    }

    /** @param codes of cards; those that are not in the process are left out */
    Submitted filled(Scope scope, List<String> codes) {
        List<CardRow> said = cards.of(scope, codes);
        if (said.isEmpty()) {
            return Submitted.NOTHING;
        }
        return cards.filled(said).with("description", said.get(0).text())
                .with("probability", CardWords.field(said, "probability").filter(text -> text.matches("[1-3]")).orElse(""))
                .with("impact", CardWords.field(said, "effect").filter(text -> text.matches("[1-3]")).orElse(""))
                .with("prevention", CardWords.field(said, "prevention").or(() -> CardWords.field(said, "response")).orElse(""));
    }

    @Override
    public Optional<RoomForm> inTheRoom(Scope scope, List<UUID> ids) {
        return Optional.of(new RoomForm("/powiaty/" + scope.teryt() + "/ryzyka/nowy", filled(scope, cards.codes(scope, ids)), List.of(
                RoomForm.Field.text("description", texts.description()), RoomForm.Field.pick("area", texts.area(), words.areas()),
                RoomForm.Field.text("prevention", texts.prevention()))));
    }
}
