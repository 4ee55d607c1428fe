package pl.pomost.action.web;

import static pl.pomost.process.TableColumn.codes;
import static pl.pomost.process.TableColumn.day;
import static pl.pomost.process.TableColumn.number;
import static pl.pomost.process.TableColumn.one;
import static pl.pomost.process.TableColumn.text;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.action.Indicator;
import pl.pomost.action.IndicatorDraft;
import pl.pomost.action.Indicators;
import pl.pomost.action.PlanYears;
import pl.pomost.action.WriteIndicators;
import pl.pomost.process.LinkedTable;
import pl.pomost.process.OpenTable;
import pl.pomost.process.TableColumn;
import pl.pomost.process.TableKind;
import pl.pomost.process.WholeEntries;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;
import pl.pomost.team.TeamNames;
import pl.pomost.thread.LinkedForms;

/** Indicators as rows of a table, read by the form of an indicator. */
@Singleton
class IndicatorTable extends LinkedTable<Indicator, IndicatorDraft> {

    private final TeamNames names;
    private final PlanYears years;
    private final Vocabulary words;
    private final IndicatorTexts texts;
    private final FormTexts forms;

    IndicatorTable(Indicators indicators, WriteIndicators write, TeamNames names, PlanYears years, LinkedForms links, WholeEntries whole, Vocabulary words,
            IndicatorTexts texts, FormTexts forms) {
        super(TableKind.INDICATORS, indicators, Indicator.class, WriteIndicators.LINKS, write, links, whole);
        this.names = names;
        this.years = years;
        this.words = words;
        this.texts = texts;
        this.forms = forms;
    }

    @Override
    public OpenTable open(Scope scope) {
        return new Opened(scope);
    }

    private final class Opened extends LinkedRows {

        private final List<Choice> institutions;
        private final List<Integer> planned;

        Opened(Scope scope) {
            super(scope);
            institutions = names.institutions(scope.requireEnrolment());
            planned = years.of(scope);
        }

        @Override
        public List<TableColumn> columns() {
            IndicatorChoices choices = choices(Submitted.NOTHING,
                    stored().stream().flatMap(indicator -> indicator.targets().keySet().stream()).filter(year -> year.matches("\\d{4}")));
            var all = new ArrayList<>(List.of(text("name", texts.name()), one("kind", texts.kind(), choices.kinds()), text("unit", texts.unit()),
                    number("baseline", texts.baseline()), day("baseline-date", texts.baselineDate())));
            choices.years().forEach(year -> all.add(number(year.field(), texts.target(year.year()))));
            all.addAll(List.of(text("source", texts.source()), one("institution", texts.institution(), choices.institutions()), text("position", texts.position()),
                    text("frequency", texts.frequency()), text("alarm", texts.alarm()), text("comment", texts.comment()),
                    codes("goals", texts.goals(), linkable(WriteIndicators.LINKS.get(0))), codes("actions", texts.actions(), linkable(WriteIndicators.LINKS.get(1)))));
            return all;
        }

        @Override
        protected String title(Indicator indicator) {
            return indicator.name();
        }

        @Override
        protected Submitted own(Indicator indicator) {
            return IndicatorForm.filled(indicator);
        }

        @Override
        protected IndicatorForm form(Optional<Indicator> stored, Submitted typed) {
            Submitted before = stored.map(IndicatorForm::filled).orElse(Submitted.NOTHING);
            return new IndicatorForm(typed, choices(before, IndicatorChoices.years(before)), stored, texts, forms);
        }

        private IndicatorChoices choices(Submitted stored, Stream<String> more) {
            return new IndicatorChoices(Choice.with(words.choices("indicator_kinds"), stored.all("kind")), Choice.with(institutions, stored.all("institution")),
                    Stream.concat(planned.stream().map(String::valueOf), more).distinct().sorted().map(IndicatorChoices.Year::of).toList());
        }
    }
}
