package pl.pomost.action.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.scenario.EntryKind;
import pl.pomost.workshop.CardWords;
import pl.pomost.workshop.EntryMaker;

/** Opens the form of an action from cards. */
@ApplicationScoped
class ActionMaker implements EntryMaker {

    private final CardWords cards;
    private final ActionTexts texts;

    ActionMaker(CardWords cards, ActionTexts texts) {
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
}
