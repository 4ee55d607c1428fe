package pl.pomost.vision.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.vision.GoalFromCards;
import pl.pomost.workshop.CardWords;
import pl.pomost.workshop.EntryMaker;
import pl.pomost.workshop.RoomForm;

/** Opens the form of a goal from cards. */
@ApplicationScoped
class GoalMaker implements EntryMaker {

    private final CardWords cards;
    private final GoalTexts texts;
    private final GoalFromCards filling;
    private final Vocabulary words;

    GoalMaker(CardWords cards, GoalTexts texts, GoalFromCards filling, Vocabulary words) {
        this.words = words;
        this.filling = filling;
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

    @Override
    public Optional<RoomForm> inTheRoom(Scope scope, List<UUID> ids) {
        return Optional.of(new RoomForm("/powiaty/" + scope.teryt() + "/cele/nowy", filling.filled(scope, cards.codes(scope, ids), List.of()), List.of(
                RoomForm.Field.line("title", texts.goalTitle()), RoomForm.Field.pick("area", texts.area(), words.areas()), RoomForm.Field.text("text", texts.text()),
                RoomForm.Field.line("measure", texts.measure()))));
    }
}
