package pl.pomost.diagnosis.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.ResourceFromCards;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.workshop.CardWords;
import pl.pomost.workshop.EntryMaker;
import pl.pomost.workshop.RoomForm;

/** Opens the form of a resource from cards. */
@ApplicationScoped
class ResourceMaker implements EntryMaker {

    private final CardWords cards;
    private final ResourceTexts texts;
    private final ResourceFromCards filling;
    private final Vocabulary words;

    ResourceMaker(CardWords cards, ResourceTexts texts, ResourceFromCards filling, Vocabulary words) {
        this.words = words;
        this.filling = filling;
        this.cards = cards;
        this.texts = texts;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.RESOURCE;
    }

    @Override
    public String label() {
        return texts.fromCards();
    }

    @Override
    public URI make(Scope scope, List<UUID> ids) {
        return URI.create("/powiaty/" + scope.teryt() + "/zasoby/nowy?"
                + cards.codes(scope, ids).stream().map(code -> "kartka=" + code).collect(Collectors.joining("&")));
    }

    @Override
    public Optional<RoomForm> inTheRoom(Scope scope, List<UUID> ids) {
        return Optional.of(new RoomForm("/powiaty/" + scope.teryt() + "/zasoby/nowy", filling.filled(scope, cards.codes(scope, ids)), List.of(
                RoomForm.Field.line("name", texts.name()), RoomForm.Field.pick("kind", texts.kind(), words.choices("resource_kinds")),
                RoomForm.Field.pick("area", texts.area(), words.areas()), RoomForm.Field.line("for-whom", texts.forWhom()), RoomForm.Field.text("note", texts.note()))));
    }
}
