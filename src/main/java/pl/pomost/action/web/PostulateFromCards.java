package pl.pomost.action.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.scenario.EntryKind;
import pl.pomost.shared.Submitted;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.CardWords;
import pl.pomost.workshop.EntryMaker;
import pl.pomost.workshop.RoomForm;

/** Fills the form of a new postulate from what was said on cards; what is filled is for people to rewrite. */
@ApplicationScoped
class PostulateFromCards implements EntryMaker {

    private final CardWords cards;
    private final PostulateTexts texts;

    PostulateFromCards(CardWords cards, PostulateTexts texts) {
        this.cards = cards;
        this.texts = texts;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.POSTULATE;
    }

    @Override
    public String label() {
        return texts.saveAs();
    }

    @Override
    public URI make(Scope scope, List<UUID> ids) {
        return URI.create("/powiaty/" + scope.teryt() + "/postulaty/nowy?"
                + cards.codes(scope, ids).stream().map(code -> "kartka=" + code).collect(Collectors.joining("&")));
    }

    /**
     * @param codes   of cards; those that are not in the process are left out
     * @param entries codes of diagnosis entries that it rests on, besides those that the cards name
     */
    Submitted filled(Scope scope, List<String> codes, List<String> entries) {
        List<CardRow> said = cards.of(scope, codes);
        Submitted filled = said.isEmpty() ? Submitted.NOTHING
                : cards.filled(said).with("text", said.get(0).text()).with("to-whom", CardWords.field(said, "to").orElse(""));
        return filled.with("entries", Stream.concat(entries.stream(), CardWords.named(said, "diagnosis_code").stream()).distinct().toList());
    }

    @Override
    public Optional<RoomForm> inTheRoom(Scope scope, List<UUID> ids) {
        return Optional.of(new RoomForm("/powiaty/" + scope.teryt() + "/postulaty/nowy", filled(scope, cards.codes(scope, ids), List.of()), List.of(
                RoomForm.Field.line("to-whom", texts.toWhom()), RoomForm.Field.text("text", texts.text()), RoomForm.Field.text("justification", texts.justification()))));
    }
}
