package pl.pomost.team.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;
import pl.pomost.team.Panel;
import pl.pomost.team.PanelDraft;

/** The form of the panel: a number for each sector, lines for each area. */
final class PanelForm {

    static final String PEOPLE = "osoby-";
    static final String NOTES = "notatki-";
    private static final String HOUR = "([01]\\d|2[0-3]):[0-5]\\d";

    private final FormReading reading;
    private final PanelDraft draft;

    PanelForm(Submitted typed, Scenario scenario, PanelTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        var attendance = new LinkedHashMap<String, Integer>();
        var notes = new LinkedHashMap<String, List<String>>();
        var date = reading.field("data", texts.day()).date();
        var starts = hour("poczatek", texts.starts(), texts);
        var ends = hour("koniec", texts.ends(), texts);
        if (starts.isPresent() && ends.isPresent() && starts.get().compareTo(ends.get()) >= 0) {
            reading.refuse("koniec", texts.endsEarly());
        }
        var place = reading.field("miejsce", texts.place()).text(300);
        var facilitator = reading.field("prowadzi", texts.facilitator()).text(300);
        scenario.dictionary("sectors").entries().forEach(sector -> reading.field(PEOPLE + sector.code(), sector.label().pl()).whole(0, 1000)
                .ifPresent(people -> attendance.put(sector.code(), people)));
        scenario.areas().forEach(area -> Optional.of(reading.field(NOTES + area.code(), area.name().pl()).lines(20_000)).filter(lines -> !lines.isEmpty())
                .ifPresent(lines -> notes.put(area.code(), lines)));
        draft = new PanelDraft(date, starts, ends, place, facilitator, attendance, notes);
    }

    static Submitted filled(Optional<Panel> stored) {
        Submitted form = Submitted.NOTHING.with("version", String.valueOf(stored.map(Panel::version).orElse(0)))
                .with("data", stored.flatMap(Panel::heldOn).map(LocalDate::toString).orElse("")).with("poczatek", stored.flatMap(Panel::starts).orElse(""))
                .with("koniec", stored.flatMap(Panel::ends).orElse("")).with("miejsce", stored.flatMap(Panel::place).orElse(""))
                .with("prowadzi", stored.flatMap(Panel::facilitator).orElse(""));
        for (Map.Entry<String, Integer> sector : stored.map(Panel::attendance).orElse(Map.of()).entrySet()) {
            form = form.with(PEOPLE + sector.getKey(), sector.getValue().toString());
        }
        for (Map.Entry<String, List<String>> area : stored.map(Panel::notes).orElse(Map.of()).entrySet()) {
            form = form.with(NOTES + area.getKey(), String.join("\n", area.getValue()));
        }
        return form;
    }

    FormReading reading() {
        return reading;
    }

    PanelDraft draft() {
        return draft;
    }

    private Optional<String> hour(String field, String label, PanelTexts texts) {
        Optional<String> typed = reading.field(field, label).text(5);
        if (typed.filter(hour -> !hour.matches(HOUR)).isPresent()) {
            reading.refuse(field, texts.hourWrong());
        }
        return typed;
    }
}
