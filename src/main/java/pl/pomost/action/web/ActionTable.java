package pl.pomost.action.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import pl.pomost.access.Scope;
import pl.pomost.action.Action;
import pl.pomost.action.ActionDraft;
import pl.pomost.action.Actions;
import pl.pomost.action.PlanYears;
import pl.pomost.action.WriteActions;
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
import pl.pomost.thread.LinkField;
import pl.pomost.thread.LinkedForms;

/** Actions as rows of a table, read by the form of an action. Cards, indicators and risks of an action are not in it and stay as they are. */
@Singleton
class ActionTable extends LinkedTable<Action, ActionDraft> {

    private static final List<LinkField> LINKS = WriteActions.LINKS.stream().filter(field -> field.name().equals("goals")).toList();

    private final TeamNames names;
    private final PlanYears years;
    private final Vocabulary words;
    private final ActionTexts texts;
    private final ActionFormTexts labels;
    private final FormTexts forms;

    ActionTable(Actions actions, WriteActions write, TeamNames names, PlanYears years, LinkedForms links, WholeEntries whole, Vocabulary words, ActionTexts texts,
            ActionFormTexts labels, FormTexts forms) {
        super(TableKind.ACTIONS, actions, Action.class, LINKS, write, links, whole);
        this.names = names;
        this.years = years;
        this.words = words;
        this.texts = texts;
        this.labels = labels;
        this.forms = forms;
    }

    @Override
    public OpenTable open(Scope scope) {
        return new Opened(scope);
    }

    private final class Opened extends LinkedRows {

        private final List<Choice> institutions;
        private final Map<String, String> people;
        private final List<Integer> planned;

        Opened(Scope scope) {
            super(scope);
            institutions = names.institutions(scope.requireEnrolment());
            people = names.people(scope.requireEnrolment());
            planned = years.of(scope);
        }

        @Override
        public List<TableColumn> columns() {
            return new ActionColumns(choices(Submitted.NOTHING), texts, labels).all(budgetYears(), linkable(LINKS.get(0)));
        }

        /** Those of the plan, and others that have an amount: such an amount can be changed, but not be written for another action. */
        private List<Integer> budgetYears() {
            var all = new TreeSet<>(planned);
            stored().forEach(action -> all.addAll(ActionFields.years(List.of(), Optional.of(action))));
            return new ArrayList<>(all);
        }

        @Override
        protected String title(Action action) {
            return action.title();
        }

        @Override
        protected Submitted own(Action action) {
            return ActionFields.filled(action);
        }

        @Override
        public Submitted settled(Submitted before, Submitted typed) {
            return ActionFields.withTotal(before, typed);
        }

        @Override
        protected ActionForm form(Optional<Action> stored, Submitted typed) {
            return new ActionForm(typed, choices(stored.map(ActionFields::filled).orElse(Submitted.NOTHING)), stored, texts, labels, forms);
        }

        private ActionChoices choices(Submitted stored) {
            return ActionChoices.of(words, texts, institutions, people, planned, stored);
        }
    }
}
