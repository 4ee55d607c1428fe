package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;

/**
 * The form in which somebody puts their own card in other words.
 *
 * @param key   of a nameless card, which only this page and the phone know; empty for a signed one
 * @param just  whether the card has been saved just now
 * @param other what the card says now, when it was changed in another window since the form was made
 */
record MendView(String base, String id, String code, String text, String mark, String key, boolean just, Optional<String> other, List<FieldView> fields,
        List<PhoneView.Named> lists) {

    public String address() {
        return base + "/kartki/" + id;
    }
}
