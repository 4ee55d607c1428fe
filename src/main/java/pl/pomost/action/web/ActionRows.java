package pl.pomost.action.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import pl.pomost.action.Action;
import pl.pomost.action.Funding;
import pl.pomost.action.Milestone;
import pl.pomost.action.Partner;
import pl.pomost.action.StandardChange;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted.Row;

/** Reads the repeated rows of an action's form. Empty rows are left out; what a process file said beyond the fields stays with its row. */
final class ActionRows {

    private final FormReading reading;
    private final ActionChoices choices;
    private final Optional<Action> stored;
    private final ActionFormTexts labels;
    private final FormTexts words;

    ActionRows(FormReading reading, ActionChoices choices, Optional<Action> stored, ActionFormTexts labels, FormTexts words) {
        this.reading = reading;
        this.choices = choices;
        this.stored = stored;
        this.labels = labels;
        this.words = words;
    }

    List<Milestone> milestones() {
        return read("milestone", row -> {
            var date = reading.field(row.name("date"), labels.milestoneDate(row.number())).date();
            var what = reading.field(row.name("what"), labels.milestone(row.number())).text(20_000);
            demand(row.name("what"), what.isEmpty());
            return new Milestone(date.orElse(null), what.orElse(""), extra(Action::milestones, each -> each.what().equals(what.orElse("")), Milestone::extra));
        });
    }

    List<Partner> partners() {
        return read("partner", row -> {
            var institution = reading.field(row.name("institution"), labels.partner(row.number())).oneOf(choices.institutions());
            var role = reading.field(row.name("role"), labels.partnerRole(row.number())).text(20_000);
            demand(row.name("institution"), institution.isEmpty());
            return new Partner(institution.orElse(""), role.orElse(null),
                    extra(Action::partners, each -> each.institution().equals(institution.orElse("")), Partner::extra));
        });
    }

    List<Funding> funding() {
        return read("source", row -> {
            var source = reading.field(row.name("name"), labels.source(row.number())).oneOf(choices.sources());
            var amount = reading.field(row.name("amount"), labels.sourceAmount(row.number())).money();
            var state = reading.field(row.name("state"), labels.sourceState(row.number())).oneOf(choices.sourceStates());
            var note = reading.field(row.name("note"), labels.sourceNote(row.number())).text(500);
            demand(row.name("name"), source.isEmpty());
            return new Funding(source.orElse(""), amount.orElse(null), state.orElse(null), note.orElse(null),
                    extra(Action::funding, each -> each.source().equals(source.orElse("")), Funding::extra));
        });
    }

    List<StandardChange> standards() {
        return read("standard", row -> {
            var code = reading.field(row.name("code"), labels.standard(row.number())).oneOf(choices.standards());
            var from = reading.field(row.name("from"), labels.standardFrom(row.number())).oneOf(choices.levels()).map(Integer::valueOf);
            var to = reading.field(row.name("to"), labels.standardTo(row.number())).oneOf(choices.levels()).map(Integer::valueOf);
            demand(row.name("code"), code.isEmpty());
            return new StandardChange(code.orElse(""), from.orElse(null), to.orElse(null),
                    extra(Action::standards, each -> each.code().equals(code.orElse("")), StandardChange::extra));
        });
    }

    private <R> List<R> read(String group, Function<Row, R> reader) {
        var rows = new ArrayList<R>();
        for (Row row : reading.typed().rows(group)) {
            if (reading.typed().isFilled(row)) {
                rows.add(reader.apply(row));
            }
        }
        return List.copyOf(rows);
    }

    private void demand(String field, boolean missing) {
        if (missing && !reading.isRefused(field)) {
            reading.refuse(field, words.restOfRow());
        }
    }

    private <R> Map<String, JsonNode> extra(Function<Action, List<R>> rows, Predicate<R> same, Function<R, Map<String, JsonNode>> extra) {
        return stored.map(rows).stream().flatMap(List::stream).filter(same).findFirst().map(extra).orElse(Map.of());
    }
}
