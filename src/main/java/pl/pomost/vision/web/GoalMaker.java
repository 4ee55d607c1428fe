package pl.pomost.vision.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.scenario.EntryKind;
import pl.pomost.workshop.CardWords;
import pl.pomost.workshop.EntryMaker;

/** Opens the form of a goal from cards. */
@ApplicationScoped
class GoalMaker implements EntryMaker {

    private final CardWords cards;
    private final GoalTexts texts;

    GoalMaker(CardWords cards, GoalTexts texts) {
        this.cards = cards;
        this.texts = texts;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.GOAL;
    }

    @Override
    public String label() {
        return texts.fromCards();
    }

    @Override
    public URI make(Scope scope, List<UUID> ids) {
        return URI.create("/powiaty/" + scope.teryt() + "/cele/nowy?"
                + cards.codes(scope, ids).stream().map(code -> "kartka=" + code).collect(Collectors.joining("&")));
    }
}
