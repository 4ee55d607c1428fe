package pl.pomost.action.web;

import static pl.pomost.process.TableColumn.codes;
import static pl.pomost.process.TableColumn.day;
import static pl.pomost.process.TableColumn.number;
import static pl.pomost.process.TableColumn.one;
import static pl.pomost.process.TableColumn.text;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.action.Indicator;
import pl.pomost.action.Indicators;
import pl.pomost.action.PlanYears;
import pl.pomost.action.WriteIndicators;
import pl.pomost.process.EntryTable;
import pl.pomost.process.TableColumn;
import pl.pomost.process.TableEntry;
import pl.pomost.process.TableKind;
import pl.pomost.process.WholeEntries;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;
import pl.pomost.team.TeamNames;
import pl.pomost.thread.LinkedForms;

/** Indicators as rows of a table, read by the form of an indicator. */
@ApplicationScoped
class IndicatorTable implements EntryTable {

    private final Indicators indicators;
    private final WriteIndicators write;
    private final TeamNames names;
    private final PlanYears years;
    private final LinkedForms links;
    private final WholeEntries whole;
    private final Vocabulary words;
    private final IndicatorTexts texts;
    private final FormTexts forms;

    IndicatorTable(Indicators indicators, WriteIndicators write, TeamNames names, PlanYears years, LinkedForms links, WholeEntries whole, Vocabulary words,
            IndicatorTexts texts, FormTexts forms) {
        this.indicators = indicators;
        this.write = write;
        this.names = names;
        this.years = years;
        this.links = links;
        this.whole = whole;
        this.words = words;
        this.texts = texts;
        this.forms = forms;
    }

    @Override
    public TableKind kind() {
        return TableKind.INDICATORS;
    }

    @Override
    public List<TableColumn> columns(Scope scope) {
        UUID enrolment = scope.requireEnrolment();
        IndicatorChoices choices = choices(scope, Submitted.NOTHING,
                indicators.of(enrolment).stream().flatMap(indicator -> indicator.targets().keySet().stream()).filter(year -> year.matches("\\d{4}")));
        var all = new ArrayList<>(List.of(text("name", texts.name()), one("kind", texts.kind(), choices.kinds()), text("unit", texts.unit()),
                number("baseline", texts.baseline()), day("baseline-date", texts.baselineDate())));
        choices.years().forEach(year -> all.add(number(year.field(), texts.target(year.year()))));
        all.addAll(List.of(text("source", texts.source()), one("institution", texts.institution(), choices.institutions()), text("position", texts.position()),
                text("frequency", texts.frequency()), text("alarm", texts.alarm()), text("comment", texts.comment()),
                codes("goals", texts.goals(), links.choices(enrolment, WriteIndicators.LINKS.get(0))),
                codes("actions", texts.actions(), links.choices(enrolment, WriteIndicators.LINKS.get(1)))));
        return all;
    }

    @Override
    public List<TableEntry> entries(Scope scope) {
        UUID enrolment = scope.requireEnrolment();
        LinkedForms.Tied tied = links.of(enrolment, WriteIndicators.LINKS);
        return indicators.of(enrolment).stream().map(indicator -> new TableEntry(indicator.code(), indicator.name(),
                tied.fill(IndicatorForm.filled(indicator), indicator.id(), WriteIndicators.LINKS))).toList();
    }

    @Override
    public FormReading read(Scope scope, Optional<String> code, Submitted typed) {
        return form(scope, code.map(own -> stored(scope, own)), typed).reading();
    }

    @Override
    public String add(Scope scope, Submitted typed) {
        return write.add(scope, form(scope, Optional.empty(), typed).draft(), typed);
    }

    @Override
    public void rewrite(Scope scope, String code, Submitted typed) {
        write.rewrite(scope, code, typed.version(), form(scope, Optional.of(stored(scope, code)), typed).draft(), typed);
    }

    @Override
    public List<String> heldBy(Scope scope, String code) {
        return links.restingOn(stored(scope, code).id());
    }

    @Override
    public void remove(Scope scope, String code) {
        write.remove(scope, code);
    }

    @Override
    public Optional<JsonNode> keep(Scope scope, String code) {
        return indicators.byCode(scope.requireEnrolment(), code).map(whole::keep);
    }

    @Override
    public void putBack(Scope scope, JsonNode kept) {
        whole.putBack(scope.requireEdit().requireEnrolment(), indicators, Indicator.class, kept);
    }

    private IndicatorForm form(Scope scope, Optional<Indicator> stored, Submitted typed) {
        return new IndicatorForm(typed, choices(scope, stored.map(IndicatorForm::filled).orElse(Submitted.NOTHING)), stored, texts, forms);
    }

    private IndicatorChoices choices(Scope scope, Submitted stored) {
        return choices(scope, stored, IndicatorChoices.years(stored));
    }

    private IndicatorChoices choices(Scope scope, Submitted stored, Stream<String> more) {
        return new IndicatorChoices(Choice.with(words.choices("indicator_kinds"), stored.all("kind")),
                Choice.with(names.institutions(scope.requireEnrolment()), stored.all("institution")),
                Stream.concat(years.of(scope).stream().map(String::valueOf), more).distinct().sorted().map(IndicatorChoices.Year::of).toList());
    }

    private Indicator stored(Scope scope, String code) {
        return indicators.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
    }
}
