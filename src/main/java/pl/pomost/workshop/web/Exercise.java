package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.Scenario;
import pl.pomost.workshop.Agenda;

/** What is written at the moment: an item of the agenda and one of its types of cards. */
record Exercise(Agenda.Item item, CardType type) {

    /** As it stands in addresses and forms: {@code W2-4:diagnosis}. */
    String value() {
        return item.code() + ":" + type.code();
    }

    /** The code of the activity into which a card about this area goes: a table's, when there are tables. */
    String activityFor(Optional<String> area) {
        return item.tableOf(area).map(activity -> activity.code()).orElse(item.code());
    }

    static List<Exercise> all(Agenda agenda, Scenario scenario) {
        return agenda.items().stream().flatMap(item -> of(item, scenario)).toList();
    }

    static Stream<Exercise> of(Agenda.Item item, Scenario scenario) {
        return item.template().map(ActivityTemplate::cardTypes).orElse(List.of()).stream().flatMap(code -> scenario.cardType(code).stream())
                .map(type -> new Exercise(item, type));
    }

    /** The one that the address names; of an exercise without a type, its first. */
    static Optional<Exercise> choose(List<Exercise> all, Optional<String> wanted) {
        return wanted.flatMap(value -> all.stream().filter(each -> each.value().equals(value) || each.item().code().equals(value)).findFirst());
    }

    /** For a list to choose from; where several types of cards are written in an exercise, with the type. */
    static List<Choice> choices(List<Exercise> all, String chosen) {
        return all.stream().map(each -> new Choice(each.value(), each.label(all), each.value().equals(chosen))).toList();
    }

    private String label(List<Exercise> all) {
        boolean several = all.stream().filter(each -> each.item().code().equals(item.code())).count() > 1;
        return several ? Titles.of(item) + ": " + type.label().shown() : Titles.of(item);
    }
}
