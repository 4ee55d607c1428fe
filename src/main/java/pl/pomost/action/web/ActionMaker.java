package pl.pomost.action.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.action.ActionFromCards;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.workshop.CardWords;
import pl.pomost.workshop.EntryMaker;
import pl.pomost.workshop.RoomForm;

/** Opens the form of an action from cards. */
@ApplicationScoped
class ActionMaker implements EntryMaker {

    private final CardWords cards;
    private final ActionTexts texts;
    private final ActionFromCards filling;
    private final Vocabulary words;
    private final ActionFormTexts labels;

    ActionMaker(CardWords cards, ActionTexts texts, ActionFromCards filling, Vocabulary words, ActionFormTexts labels) {
        this.labels = labels;
        this.words = words;
        this.filling = filling;
        this.cards = cards;
        this.texts = texts;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.ACTION;
    }

    @Override
    public String label() {
        return texts.fromCards();
    }

    @Override
    public URI make(Scope scope, List<UUID> ids) {
        return URI.create("/powiaty/" + scope.teryt() + "/dzialania/nowy?"
                + cards.codes(scope, ids).stream().map(code -> "kartka=" + code).collect(Collectors.joining("&")));
    }

    @Override
    public Optional<RoomForm> inTheRoom(Scope scope, List<UUID> ids) {
        return Optional.of(new RoomForm("/powiaty/" + scope.teryt() + "/dzialania/nowy", filling.filled(scope, cards.codes(scope, ids), List.of()), List.of(
                RoomForm.Field.line("title", labels.actionTitle()), RoomForm.Field.pick("area", texts.area(), words.areas()),
                RoomForm.Field.text("description", texts.description()))));
    }
}
