package pl.pomost.action.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.action.Action;
import pl.pomost.action.Actions;
import pl.pomost.action.PlanYears;
import pl.pomost.action.WriteActions;
import pl.pomost.process.EntryTable;
import pl.pomost.process.TableColumn;
import pl.pomost.process.TableEntry;
import pl.pomost.process.TableKind;
import pl.pomost.process.WholeEntries;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;
import pl.pomost.team.TeamNames;
import pl.pomost.thread.LinkField;
import pl.pomost.thread.LinkedForms;

/** Actions as rows of a table, read by the form of an action. Cards, indicators and risks of an action are not in it and stay as they are. */
@ApplicationScoped
class ActionTable implements EntryTable {

    private static final List<LinkField> LINKS = WriteActions.LINKS.stream().filter(field -> field.name().equals("goals")).toList();

    private final Actions actions;
    private final WriteActions write;
    private final TeamNames names;
    private final PlanYears years;
    private final LinkedForms links;
    private final WholeEntries whole;
    private final Vocabulary words;
    private final ActionTexts texts;
    private final ActionFormTexts labels;
    private final FormTexts forms;

    ActionTable(Actions actions, WriteActions write, TeamNames names, PlanYears years, LinkedForms links, WholeEntries whole, Vocabulary words, ActionTexts texts,
            ActionFormTexts labels, FormTexts forms) {
        this.actions = actions;
        this.write = write;
        this.names = names;
        this.years = years;
        this.links = links;
        this.whole = whole;
        this.words = words;
        this.texts = texts;
        this.labels = labels;
        this.forms = forms;
    }

    @Override
    public TableKind kind() {
        return TableKind.ACTIONS;
    }

    @Override
    public List<TableColumn> columns(Scope scope) {
        UUID enrolment = scope.requireEnrolment();
        return new ActionColumns(choices(scope, Submitted.NOTHING), texts, labels).all(budgetYears(scope), links.choices(enrolment, LINKS.get(0)));
    }

    /** Those of the plan, and others that have an amount: such an amount can be changed, but not be written for another action. */
    private List<Integer> budgetYears(Scope scope) {
        var all = new TreeSet<>(years.of(scope));
        actions.of(scope.requireEnrolment()).forEach(action -> all.addAll(ActionFields.years(List.of(), Optional.of(action))));
        return new ArrayList<>(all);
    }

    @Override
    public List<TableEntry> entries(Scope scope) {
        UUID enrolment = scope.requireEnrolment();
        LinkedForms.Tied tied = links.of(enrolment, LINKS);
        return actions.of(enrolment).stream().map(action -> new TableEntry(action.code(), action.title(), tied.fill(ActionFields.filled(action), action.id(), LINKS))).toList();
    }

    @Override
    public FormReading read(Scope scope, Optional<String> code, Submitted typed) {
        return form(scope, code.map(own -> stored(scope, own)), typed).reading();
    }

    @Override
    public Submitted settled(Submitted before, Submitted typed) {
        return ActionFields.withTotal(before, typed);
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
        return actions.byCode(scope.requireEnrolment(), code).map(whole::keep);
    }

    @Override
    public void putBack(Scope scope, JsonNode kept) {
        whole.putBack(scope.requireEdit().requireEnrolment(), actions, Action.class, kept);
    }

    private ActionForm form(Scope scope, Optional<Action> stored, Submitted typed) {
        return new ActionForm(typed, choices(scope, stored.map(ActionFields::filled).orElse(Submitted.NOTHING)), stored, texts, labels, forms);
    }

    private ActionChoices choices(Scope scope, Submitted stored) {
        UUID enrolment = scope.requireEnrolment();
        return ActionChoices.of(words, texts, names.institutions(enrolment), names.people(enrolment), years.of(scope), stored);
    }

    private Action stored(Scope scope, String code) {
        return actions.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
    }
}
