package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Scope;
import pl.pomost.scenario.ActivityTemplate;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.LocalizedText;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.QrCode;
import pl.pomost.workshop.Activity;
import pl.pomost.workshop.Agenda;
import pl.pomost.workshop.Agendas;
import pl.pomost.workshop.PaperCode;
import pl.pomost.workshop.PaperRun;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.web.BlankCard.Code;
import pl.pomost.workshop.web.BlankCard.Kind;
import pl.pomost.workshop.web.BlankCard.Words;

/** Makes posters and blank cards of a workshop's agenda. */
@ApplicationScoped
class BlankCards {

    private static final String POSTER = "A3";
    private static final List<String> LANGUAGES = List.of("pl", "uk", "en");

    private final Agendas agendas;
    private final String address;

    BlankCards(Agendas agendas, @ConfigProperty(name = "pomost.public-address") String address) {
        this.agendas = agendas;
        this.address = address;
    }

    /** One for each item of the agenda on which people write, one for each table where there are tables. */
    List<BlankCard> posters(Workshop workshop) {
        Scenario scenario = agendas.scenarioOf(workshop);
        return agendas.of(workshop).items().stream().filter(BlankCards::isWritten)
                .flatMap(item -> item.activities().stream().map(table -> of(scenario, item, table, POSTER, List.of()))).toList();
    }

    List<BlankCard> cards(Scope scope, Workshop workshop, List<PaperRun> runs) {
        Scenario scenario = agendas.scenarioOf(workshop);
        Agenda agenda = agendas.of(workshop);
        String entry = address + RoomHead.of(scope, workshop).base() + "/papier?kod=";
        return runs.stream().flatMap(run -> agenda.items().stream().flatMap(item -> item.activities().stream().filter(table -> table.code().equals(run.activity()))
                .map(table -> of(scenario, item, table, run.sheet().name(), run.codes().stream().map(code -> code(entry, code)).toList())))).toList();
    }

    static boolean isWritten(Agenda.Item item) {
        return item.template().map(known -> !known.cardTypes().isEmpty()).orElse(false);
    }

    private static Code code(String entry, PaperCode code) {
        return new Code(code.toString(), QrCode.of(entry + code));
    }

    private static BlankCard of(Scenario scenario, Agenda.Item item, Activity table, String sheet, List<Code> codes) {
        Optional<ActivityTemplate> template = item.template();
        List<Kind> kinds = template.map(ActivityTemplate::cardTypes).orElse(List.of()).stream().flatMap(code -> scenario.cardType(code).stream())
                .map((CardType type) -> new Kind(type.label().pl(), type.hint().map(BlankCards::words).orElse(List.of()))).toList();
        return new BlankCard(sheet, table.title(), table.area().map(code -> AreaTag.of(scenario, code)), template.flatMap(ActivityTemplate::prompt).map(BlankCards::words).orElse(List.of()),
                kinds, codes);
    }

    /** In each language that there is, Polish first. */
    private static List<Words> words(LocalizedText text) {
        return LANGUAGES.stream().flatMap(lang -> Stream.of(new Words(lang, lang.equals("pl") ? text.pl() : lang.equals("uk") ? text.uk() : text.en())))
                .filter(words -> !words.text().isBlank()).toList();
    }
}
