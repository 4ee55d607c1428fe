package pl.pomost.action.web;

import java.util.List;
import pl.pomost.shared.Choice;

/** What can be chosen in the form of a risk. */
record RiskChoices(List<Choice> areas, List<Choice> probabilities, List<Choice> impacts, List<Choice> institutions, List<Choice> threats) {
}
