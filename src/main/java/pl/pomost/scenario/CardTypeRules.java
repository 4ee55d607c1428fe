package pl.pomost.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Fields of cards: a choice has choices, and what it names exists. */
final class CardTypeRules {

    private static final Set<String> WITH_CHOICES = Set.of("choice", "choices", "languages");

    private final Set<String> dictionaries;
    private final Set<String> questions;
    private final List<Mistake> found = new ArrayList<>();

    CardTypeRules(Place scenario) {
        dictionaries = new TreeSet<>();
        scenario.at("dictionaries").node().fieldNames().forEachRemaining(dictionaries::add);
        questions = Codes.of(scenario.at("vote_questions").items(), "code");
        scenario.items("card_types").forEach(this::check);
    }

    List<Mistake> found() {
        return found;
    }

    private void check(Place type) {
        List<Place> fields = type.at("fields").items();
        found.addAll(Codes.repeated(fields, "key"));
        fields.forEach(this::checkField);
    }

    private void checkField(Place field) {
        Codes.unknown(field.at("dictionary"), dictionaries, "słownika").ifPresent(found::add);
        Codes.unknown(field.at("votes_of"), questions, "pytania do głosowania").ifPresent(found::add);
        found.addAll(Codes.repeated(field.at("options").items(), "code"));
        boolean choice = field.text("type").filter(WITH_CHOICES::contains).isPresent();
        boolean dictionary = field.has("dictionary");
        boolean options = field.has("options");
        if (choice && !dictionary && !options) {
            found.add(field.mistake("Pole wyboru nie ma z czego wybierać.", "Dopisz dictionary z nazwą słownika albo własne options."));
        }
        if (dictionary && options) {
            found.add(field.at("options").mistake("Pole ma i słownik, i własne opcje.", "Zostaw dictionary albo options."));
        }
        if (!choice && (dictionary || options)) {
            found.add(field.at("type").mistake("Tylko pola choice, choices i languages mają słownik lub opcje.", "Zmień type na choice albo usuń słownik."));
        }
    }
}
