package pl.pomost.workshop.web;

import java.util.Optional;
import pl.pomost.shared.Language;
import pl.pomost.workshop.HallCard;

/** A card's words in the language that somebody has chosen, where somebody has translated them; otherwise as they were written. @param original when these are a translation */
record Shown(String text, String lang, Optional<Original> original) {

    /** @param by who translated it */
    record Original(String text, String lang, String by) {
    }

    static Shown of(HallCard card) {
        String wanted = Language.current().tag();
        return Optional.ofNullable(card.translations().get(wanted)).filter(translated -> !wanted.equals(card.lang()))
                .map(translated -> new Shown(translated.text(), wanted, Optional.of(new Original(card.text(), card.lang(), translated.by()))))
                .orElseGet(() -> new Shown(card.text(), card.lang(), Optional.empty()));
    }
}
