package pl.pomost.network.web;

import java.util.List;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Look;

/**
 * A meeting as a page.
 *
 * @param address   of the page itself
 * @param when      day and hours, in words
 * @param place     and link, secretary, guests: empty where there is none
 * @param invited   when people were invited, in words
 * @param minutesBy who wrote the minutes, and when, in words
 * @param documents that belong to it
 * @param people    who may see to a decision; none when the viewer may write none down
 * @param may       what the viewer may do
 */
record MeetingPage(GroupHead head, String address, int number, String title, String when, String place, String link, List<String> agenda, String secretary, String invited, boolean cancelled,
        boolean counted, List<String> present, String guests, String minutes, String minutesBy, List<DecisionRow> decisions, List<DocumentRow> documents, List<Choice> people, May may) {

    /** @param settleable whether the viewer may say that it is done, or is not */
    record DecisionRow(int number, String text, String owner, String due, Look state, boolean done, boolean settleable, String meeting, String meetingAddress) {
    }

    /** @param invite a meeting to come that is not called off */
    record May(boolean change, boolean invite, boolean again, boolean cancel, boolean writeDown) {
    }
}
