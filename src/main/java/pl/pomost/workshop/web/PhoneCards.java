package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import pl.pomost.scenario.CardType;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.Language;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.AddCard;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.Channels;
import pl.pomost.workshop.NewCard;
import pl.pomost.workshop.Turnstile;
import pl.pomost.workshop.web.HallDoor.Inside;

/** Reads a new card that a phone in the hall sent, and hands it in. */
@ApplicationScoped
class PhoneCards {

    private static final int KEY_LIMIT = 100;

    private final AddCard adding;
    private final Agendas agendas;
    private final PhoneFields typed;
    private final Turnstile turnstile;

    PhoneCards(AddCard adding, Agendas agendas, PhoneFields typed, Turnstile turnstile) {
        this.adding = adding;
        this.agendas = agendas;
        this.typed = typed;
        this.turnstile = turnstile;
    }

    /** Whether it can be read without looking anything up. */
    boolean isPlain(Inside inside, SentForm form) {
        return typed.isPlain(inside.workshop(), type(form), form);
    }

    /** @throws pl.pomost.workshop.Refusal when a field does not hold what it should */
    NewCard read(Inside inside, SentForm form) {
        String[] exercise = form.text("cwiczenie").split(":", 2);
        Optional<String> area = form.filled("obszar");
        boolean anonymous = form.text("podpis").equals("nie");
        String type = type(form);
        return new NewCard(form.id("id").orElseGet(UUID::randomUUID), exercise[0], type, area, form.text("tresc"),
                form.filled("jezyk").orElseGet(() -> Language.current().tag()), Channels.DEVICE,
                anonymous ? Optional.empty() : Optional.of(inside.guest().participant()), typed.read(inside.workshop(), inside.guest(), type, form));
    }

    /** What may tell of a particular person. Too many words are refused anyway; nobody looks through them first. @param label of the card's text in its form */
    Doubts doubts(Inside inside, NewCard card, String label) {
        return card.isTooLong() ? Doubts.NONE : agendas.scenarioOf(inside.workshop()).cardType(card.type())
                .map((CardType type) -> CardDoubts.in(label, card.text(), type, card.fields())).orElse(Doubts.NONE);
    }

    /** By which the phone may mend a nameless card later. */
    static Optional<String> key(SentForm form, NewCard card) {
        return form.filled("klucz").filter(made -> made.length() <= KEY_LIMIT && card.author().isEmpty());
    }

    /**
     * @return done when it is durable; fails with a {@link pl.pomost.workshop.Refusal}
     * @throws pl.pomost.workshop.Refusal when somebody writes more than anybody types
     */
    CompletionStage<AddCard.Added> handIn(Inside inside, NewCard card, Optional<String> key) {
        turnstile.write(inside.guest());
        return adding.handIn(inside.admission(), inside.guest(), card, key).thenApply(added -> {
            if (!added.before()) {
                turnstile.wrote(inside.guest());
            }
            return added;
        });
    }

    /** Both are of letters and digits that this service made: nothing in them has to be quoted, and a burst is spared a mapper. */
    static String said(AddCard.Added added) {
        return "{\"code\":\"" + added.code() + "\",\"mark\":\"" + added.mark() + "\"}";
    }

    /** The exercise is sent as the code of its item of the agenda and the type of its cards. */
    private static String type(SentForm form) {
        String[] exercise = form.text("cwiczenie").split(":", 2);
        return exercise.length > 1 ? exercise[1] : "";
    }
}
