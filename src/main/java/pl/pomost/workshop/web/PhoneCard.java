package pl.pomost.workshop.web;

import java.util.UUID;
import pl.pomost.shared.Doubts;

/** What is in the form of a card on a phone. @param step the item of the agenda whose form it is; empty means the one that is on */
record PhoneCard(String id, String step, String text, boolean anonymous, Doubts doubts) {

    static final PhoneCard NEW = new PhoneCard("", "", "", false, Doubts.NONE);

    /** The id that the card of an item's form will have: so a form that is sent twice makes one card. */
    public String idFor(String item) {
        return step.equals(item) && !id.isEmpty() ? id : UUID.randomUUID().toString();
    }

    public String textIn(String item) {
        return step.equals(item) ? text : "";
    }
}
