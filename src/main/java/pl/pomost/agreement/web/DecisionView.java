package pl.pomost.agreement.web;

import java.util.List;
import pl.pomost.shared.Choice;

/** A suggestion about which somebody decides. */
record DecisionView(DraftHead head, String section, String address, SectionView.Suggested suggestion, String stands, List<Choice> decisions) {
}
