package pl.pomost.action.web;

import static pl.pomost.process.TableColumn.codes;
import static pl.pomost.process.TableColumn.day;
import static pl.pomost.process.TableColumn.lines;
import static pl.pomost.process.TableColumn.number;
import static pl.pomost.process.TableColumn.one;
import static pl.pomost.process.TableColumn.rows;
import static pl.pomost.process.TableColumn.some;
import static pl.pomost.process.TableColumn.text;
import static pl.pomost.process.TableColumn.tick;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.process.TableColumn;
import pl.pomost.shared.Choice;

/** The columns of a table of actions: the fields of the form, what repeats in one column. */
record ActionColumns(ActionChoices choices, ActionTexts texts, ActionFormTexts labels) {

    List<TableColumn> all(List<Integer> years, List<Choice> goals) {
        var all = new ArrayList<TableColumn>();
        all.add(one("area", texts.area(), choices.areas()).once());
        all.add(text("title", labels.actionTitle()));
        all.add(text("description", texts.description()));
        all.add(one("state", texts.state(), choices.states()));
        all.add(codes("goals", labels.goals(), goals));
        all.add(one("type", texts.type(), choices.types()));
        all.add(one("responsible-institution", labels.responsibleInstitution(), choices.institutions()));
        all.add(text("responsible-position", labels.responsiblePosition()));
        all.add(rows("partner", texts.partners(), one("institution", texts.partner(), choices.institutions()), text("role", texts.partnerRole())));
        all.addAll(forWhom());
        all.add(day("starts", texts.starts()));
        all.add(day("ends", texts.ends()));
        all.add(rows("milestone", texts.milestones(), day("date", texts.milestoneDate()), text("what", texts.milestone())));
        years.forEach(year -> all.add(number("budget-" + year, labels.budgetOf(year))));
        all.add(number("budget-total", texts.total()));
        all.add(rows("source", texts.sources(), one("name", texts.sourceColumn(), choices.sources()), number("amount", texts.amount()),
                one("state", texts.state(), choices.sourceStates()), text("note", texts.sourceNote())));
        all.addAll(rest());
        return all;
    }

    private List<TableColumn> forWhom() {
        return List.of(text("target", texts.target()), tick("host", texts.host()), some("vulnerable", texts.vulnerable(), choices.vulnerable()),
                number("people", texts.people()), text("place", texts.place()));
    }

    private List<TableColumn> rest() {
        return List.of(text("competence", texts.competence()), one("level", texts.competenceLevel(), choices.competenceLevels()), lines("dangers", texts.dangers()),
                text("sustainability", texts.sustainability()), some("languages", texts.languages(), choices.languages()),
                one("priority", texts.priority(), choices.priorities()), one("effort", labels.effort(), choices.marks()), one("impact", labels.impact(), choices.marks()),
                rows("standard", texts.standards(), one("code", texts.standard(), choices.standards()), one("from", texts.standardFrom(), choices.levels()),
                        one("to", texts.standardTo(), choices.levels())),
                text("state-reason", texts.stateReason()), text("first-what", labels.firstWhat()), day("first-date", labels.firstDate()),
                one("first-who", labels.firstWho(), choices.people()));
    }
}
