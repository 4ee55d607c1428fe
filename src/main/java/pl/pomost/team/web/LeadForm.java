package pl.pomost.team.web;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;
import pl.pomost.team.AreaTeam;

/** The form of who leads what: for each area a leader, a deputy and how often they meet. */
final class LeadForm {

    private static final String LEADER = "lider-";
    private static final String DEPUTY = "zastepca-";
    private static final String RHYTHM = "rytm-";

    private final FormReading reading;
    private final List<AreaTeam> areas = new ArrayList<>();

    LeadForm(Submitted typed, Scenario scenario, List<Choice> people, LeadTexts texts, FormTexts words) {
        reading = new FormReading(typed, words);
        scenario.areas().forEach(area -> {
            String name = area.name().pl();
            String leader = reading.field(LEADER + area.code(), texts.leader() + " – " + name).oneOf(people).orElse(null);
            String deputy = reading.field(DEPUTY + area.code(), texts.deputy() + " – " + name).oneOf(people).orElse(null);
            if (leader != null && leader.equals(deputy)) {
                reading.refuse(DEPUTY + area.code(), texts.sameTwice());
            }
            areas.add(new AreaTeam(area.code(), leader, deputy, reading.field(RHYTHM + area.code(), texts.rhythm() + " – " + name).text(300).orElse(null)));
        });
    }

    static Submitted filled(int version, List<AreaTeam> stored) {
        Submitted form = Submitted.NOTHING.with("version", String.valueOf(version));
        for (AreaTeam area : stored) {
            form = form.with(LEADER + area.area(), said(area.leader())).with(DEPUTY + area.area(), said(area.deputy())).with(RHYTHM + area.area(), said(area.rhythm()));
        }
        return form;
    }

    FormReading reading() {
        return reading;
    }

    List<AreaTeam> areas() {
        return areas;
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    /** The fields of one area, by their names. */
    record Fields(String code, String name, String look, String leader, String deputy, String rhythm) {

        static List<Fields> of(Scenario scenario) {
            return scenario.areas().stream().map(area -> new Fields(area.code(), area.name().pl(), "area-" + area.code(), LEADER + area.code(),
                    DEPUTY + area.code(), RHYTHM + area.code())).toList();
        }
    }
}
