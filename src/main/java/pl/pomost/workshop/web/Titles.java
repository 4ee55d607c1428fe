package pl.pomost.workshop.web;

import java.util.Optional;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.LocalizedText;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Stage;
import pl.pomost.workshop.Activity;
import pl.pomost.workshop.Agenda;
import pl.pomost.workshop.Workshop;

/** Titles in the language shown: those of the scenario are translated there, a title that somebody changed stays as they wrote it. */
final class Titles {

    private Titles() {
    }

    static String of(Workshop workshop, Scenario scenario) {
        return scenario.stage(workshop.stage()).map(Stage::title).filter(title -> title.pl().equals(workshop.title())).map(LocalizedText::shown)
                .orElse(workshop.title());
    }

    /** Of a table: with its area; empty when there is no such activity any more. */
    static String of(Optional<Activity> activity, Agenda agenda, Scenario scenario) {
        return activity.map(known -> agenda.items().stream().filter(item -> item.has(known.id())).findFirst().flatMap(Agenda.Item::template)
                .map(template -> known.area().flatMap(scenario::area).filter(area -> known.parallelGroup().isPresent()).map(template::titleFor).orElse(template.title()))
                .filter(title -> title.pl().equals(known.title())).map(LocalizedText::shown).orElse(known.title())).orElse("");
    }

    static String of(Agenda.Item item) {
        Optional<LocalizedText> title = item.template().map(ActivityTemplate::title);
        return title.filter(text -> Agenda.withoutTable(text.pl()).equals(item.title())).map(LocalizedText::shown).map(Agenda::withoutTable).orElse(item.title());
    }
}
