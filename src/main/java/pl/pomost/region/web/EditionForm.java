package pl.pomost.region.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pl.pomost.directory.EditionTerms;
import pl.pomost.directory.EnrolmentCriterion;
import pl.pomost.directory.StageWindow;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Stage;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;

/** The form of what holds for an edition. */
final class EditionForm {

    private final FormReading reading;
    private final RegionTexts texts;
    private final Optional<EditionTerms> terms;

    /**
     * @param year of the edition, in which a workshop's usual window lies
     * @param scenarioOf the scenario that a choice means
     */
    EditionForm(Submitted typed, EditionTerms before, List<Choice> scenarios, java.util.function.Function<Optional<String>, Scenario> scenarioOf, int year, RegionTexts texts,
            FormTexts words) {
        reading = new FormReading(typed, words);
        this.texts = texts;
        String name = reading.field("name", texts.name()).required(100);
        Optional<String> scenario = reading.field("scenario", texts.scenario()).oneOf(scenarios);
        Optional<Integer> places = reading.field("places", texts.placesField()).whole(1, 1000);
        Optional<LocalDate> from = reading.field("applications-from", texts.applicationsFrom()).date();
        Optional<LocalDate> to = reading.field("applications-to", texts.applicationsTo()).date();
        inOrder("applications-to", from, to);
        List<String> criteria = reading.field("criteria", texts.criteria()).lines(5_000);
        List<StageWindow> windows = windows(scenarioOf.apply(scenario), year);
        terms = reading.accepted() ? Optional.of(new EditionTerms(name, scenario, places, from, to, criteria(criteria, before), windows)) : Optional.empty();
    }

    static Submitted filled(EditionTerms terms, int version) {
        Submitted form = Submitted.NOTHING.with("version", String.valueOf(version)).with("name", terms.name()).with("scenario", terms.scenario().orElse(""))
                .with("places", terms.places().map(String::valueOf).orElse("")).with("applications-from", terms.applicationsFrom().map(LocalDate::toString).orElse(""))
                .with("applications-to", terms.applicationsTo().map(LocalDate::toString).orElse(""))
                .with("criteria", String.join("\n", terms.criteria().stream().map(EnrolmentCriterion::text).toList()));
        for (StageWindow window : terms.windows()) {
            form = form.with("opens-" + window.stage(), window.opens().toString()).with("closes-" + window.stage(), window.closes().toString());
        }
        return form;
    }

    FormReading reading() {
        return reading;
    }

    EditionTerms terms() {
        return terms.orElseThrow();
    }

    /** A workshop for which no days were given keeps the usual ones. */
    private List<StageWindow> windows(Scenario scenario, int year) {
        List<StageWindow> windows = new ArrayList<>();
        for (Stage stage : scenario.stages()) {
            String title = stage.title().pl();
            Optional<LocalDate> opens = reading.field("opens-" + stage.number(), texts.opens(stage.number(), title)).date();
            Optional<LocalDate> closes = reading.field("closes-" + stage.number(), texts.closes(stage.number(), title)).date();
            inOrder("closes-" + stage.number(), opens, closes);
            windows.add(new StageWindow(stage.number(), title, opens.orElseGet(() -> stage.window().from().atYear(year)), closes.orElseGet(() -> stage.window().to().atYear(year))));
        }
        return windows;
    }

    private void inOrder(String field, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            reading.refuse(field, texts.wrongOrder());
        }
    }

    /** A criterion that stays keeps its code, so that what was found of it stays too. */
    private static List<EnrolmentCriterion> criteria(List<String> lines, EditionTerms before) {
        int highest = before.criteria().stream().map(EnrolmentCriterion::code).filter(code -> code.matches("w\\d+")).mapToInt(code -> Integer.parseInt(code.substring(1))).max().orElse(0);
        List<String> fresh = lines.stream().filter(line -> known(line, before).isEmpty()).toList();
        List<String> codes = IntStream.rangeClosed(1, fresh.size()).mapToObj(number -> "w" + (highest + number)).toList();
        return lines.stream().distinct().map(line -> known(line, before).orElseGet(() -> new EnrolmentCriterion(codes.get(fresh.indexOf(line)), line))).toList();
    }

    private static Optional<EnrolmentCriterion> known(String line, EditionTerms before) {
        return before.criteria().stream().filter(criterion -> criterion.text().equals(line)).findFirst();
    }
}
