package pl.pomost.diagnosis.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.DiagnosisFromCards;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.workshop.CardWords;
import pl.pomost.workshop.EntryMaker;
import pl.pomost.workshop.RoomForm;

/** Opens the form of a diagnosis entry from cards. */
@ApplicationScoped
class DiagnosisMaker implements EntryMaker {

    private final CardWords cards;
    private final DiagnosisTexts texts;
    private final DiagnosisFromCards filling;
    private final Vocabulary words;

    DiagnosisMaker(CardWords cards, DiagnosisTexts texts, DiagnosisFromCards filling, Vocabulary words) {
        this.words = words;
        this.filling = filling;
        this.cards = cards;
        this.texts = texts;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.DIAGNOSIS;
    }

    @Override
    public String label() {
        return texts.fromCards();
    }

    @Override
    public URI make(Scope scope, List<UUID> ids) {
        return URI.create("/powiaty/" + scope.teryt() + "/diagnoza/nowy?"
                + cards.codes(scope, ids).stream().map(code -> "kartka=" + code).collect(Collectors.joining("&")));
    }

    @Override
    public Optional<RoomForm> inTheRoom(Scope scope, List<UUID> ids) {
        return Optional.of(new RoomForm("/powiaty/" + scope.teryt() + "/diagnoza/nowy", filling.filled(scope, cards.codes(scope, ids)), List.of(
                RoomForm.Field.line("title", texts.entryTitle()), RoomForm.Field.pick("area", texts.area(), words.areas()),
                RoomForm.Field.pick("kind", texts.kind(), words.choices("diagnosis_kinds")), RoomForm.Field.text("description", texts.description()),
                RoomForm.Field.line("concerns", texts.concernsDetail()), RoomForm.Field.line("evidence-source", texts.evidenceSource()))));
    }
}
