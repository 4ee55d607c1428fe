package pl.pomost.agreement.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Look;

/**
 * Something that was sent to one team, with what it answered.
 *
 * @param address of the page
 * @param term    until when, or that it is over, in words
 * @param answer  what stands; empty while the team is silent
 * @param history what was answered before, the newest first
 * @param mayAnswer whether the viewer may answer or change the answer now
 */
record TeamView(String address, String list, String teryt, String code, String title, String kind, String story, Optional<DispatchView.Standard> standard, String words, String term,
        Optional<Given> answer, List<Given> history, boolean mayAnswer, boolean coordinates, List<Choice> choices) {

    record Given(Look answer, String words, String day, boolean late) {
    }

    /** A line of the team's list. */
    record Row(String address, String code, String title, String kind, Look state, String note) {
    }
}
