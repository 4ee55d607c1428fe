package pl.pomost.vision.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.scenario.EntryKind;
import pl.pomost.shared.Submitted;
import pl.pomost.vision.Vision;
import pl.pomost.vision.Visions;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.CardWords;
import pl.pomost.workshop.EntryMaker;
import pl.pomost.workshop.RoomForm;

/** Opens the form of the sentence of the cards' area with these cards. */
@ApplicationScoped
class VisionMaker implements EntryMaker {

    private final CardWords cards;
    private final VisionTexts texts;
    private final Visions visions;

    VisionMaker(CardWords cards, VisionTexts texts, Visions visions) {
        this.visions = visions;
        this.cards = cards;
        this.texts = texts;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.VISION;
    }

    @Override
    public String label() {
        return texts.fromCards();
    }

    @Override
    public URI make(Scope scope, List<UUID> ids) {
        List<String> codes = cards.codes(scope, ids);
        return URI.create("/powiaty/" + scope.teryt() + "/wizja/" + areaOf(cards.of(scope, codes)).orElse(VisionPages.POWIAT) + "?"
                + codes.stream().map(code -> "kartka=" + code).collect(Collectors.joining("&")));
    }

    @Override
    public Optional<RoomForm> inTheRoom(Scope scope, List<UUID> ids) {
        List<CardRow> said = cards.of(scope, cards.codes(scope, ids));
        Optional<String> area = areaOf(said);
        Optional<Vision> stored = visions.ofArea(scope.requireEnrolment(), area);
        // for whoever leads the hall only there is no other form; the others see all cards of the sentence in its own one
        if (stored.isPresent() && scope.onlyStage().isEmpty()) {
            return Optional.empty();
        }
        Submitted own = VisionForm.filled(stored);
        Submitted filled = cards.filled(said).with("text", stored.isPresent() ? own.text("text") : said.get(0).text()).with("version", own.text("version")).with("horizon", own.text("horizon"));
        return Optional.of(new RoomForm("/powiaty/" + scope.teryt() + "/wizja/" + area.orElse(VisionPages.POWIAT), filled, List.of(RoomForm.Field.text("text", texts.sentence()))));
    }

    private static Optional<String> areaOf(List<CardRow> said) {
        List<String> areas = said.stream().map(CardRow::area).flatMap(Optional::stream).distinct().toList();
        return areas.size() == 1 ? Optional.of(areas.get(0)) : Optional.empty();
    }
}
