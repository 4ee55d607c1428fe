package pl.pomost.workshop.web;

import java.util.List;
import pl.pomost.scenario.AreaDef;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.PolishDates;

/** An area as a tag: code, colour and name. */
record AreaTag(String code, String name) {

    static AreaTag of(AreaDef area) {
        return new AreaTag(area.code(), capitalised(area.name().shown()));
    }

    static String capitalised(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(PolishDates.POLISH) + label.substring(1);
    }

    static AreaTag of(Scenario scenario, String code) {
        return scenario.area(code).map(AreaTag::of).orElseGet(() -> new AreaTag(code, code));
    }

    static List<AreaTag> all(Scenario scenario) {
        return scenario.areas().stream().map(AreaTag::of).toList();
    }
}
