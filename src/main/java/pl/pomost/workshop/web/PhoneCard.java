package pl.pomost.workshop.web;

import java.util.UUID;
import java.util.function.Supplier;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.Secret;
import pl.pomost.shared.SentForm;

/**
 * What comes back in the form of a card on a phone, to be mended.
 *
 * @param exercise whose form it is: {@code W1-2:encounter}; empty when no form comes back
 */
record PhoneCard(String exercise, SentForm typed, FormErrors errors, Doubts doubts, Fresh fresh) {

    static final PhoneCard NEW = new PhoneCard(Fresh.RANDOM);

    /** What every card that is to be has for itself. */
    record Fresh(Supplier<String> ids, Supplier<String> keys) {

        static final Fresh RANDOM = new Fresh(() -> UUID.randomUUID().toString(), Secret::token);
    }

    PhoneCard(Fresh fresh) {
        this("", SentForm.NONE, FormErrors.NONE, Doubts.NONE, fresh);
    }

    PhoneCard(String exercise, SentForm typed, FormErrors errors, Doubts doubts) {
        this(exercise, typed, errors, doubts, Fresh.RANDOM);
    }

    public boolean isOf(String form) {
        return exercise.equals(form);
    }

    /** What was typed in the form of an exercise. */
    SentForm typedIn(String form) {
        return isOf(form) ? typed : SentForm.NONE;
    }

    /** The id that the card of a form will have: so a form that is sent twice makes one card. */
    public String idFor(String form) {
        return typedIn(form).id("id").map(UUID::toString).orElseGet(fresh.ids());
    }

    /** For a nameless card that is sent without a script. It is kept nowhere: the page that answers holds it. */
    public String newKey() {
        return fresh.keys().get();
    }

    public String textIn(String form) {
        return typedIn(form).text("tresc");
    }

    public boolean isNameless(String form) {
        return typedIn(form).text("podpis").equals("nie");
    }

    public boolean chose(String form, String area) {
        return typedIn(form).text("obszar").equals(area);
    }

    public FormErrors errorsIn(String form) {
        return isOf(form) ? errors : FormErrors.NONE;
    }
}
