package pl.pomost.vision.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.scenario.EntryKind;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.CardWords;
import pl.pomost.workshop.EntryMaker;

/** Opens the form of the sentence of the cards' area with these cards. */
@ApplicationScoped
class VisionMaker implements EntryMaker {

    private final CardWords cards;
    private final VisionTexts texts;

    VisionMaker(CardWords cards, VisionTexts texts) {
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
        List<String> areas = cards.of(scope, codes).stream().map(CardRow::area).flatMap(Optional::stream).distinct().toList();
        return URI.create("/powiaty/" + scope.teryt() + "/wizja/" + (areas.size() == 1 ? areas.get(0) : VisionPages.POWIAT) + "?"
                + codes.stream().map(code -> "kartka=" + code).collect(Collectors.joining("&")));
    }
}
