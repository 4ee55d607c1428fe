package pl.pomost.scenario;

import java.util.List;

/**
 * Dots for one question.
 *
 * @param dotsPerPerson how many one person may place; for a stage over the whole workshop, for an activity in that activity
 * @param cardTypes cards on which the dots are placed; empty means every card of the workshop
 */
public record VoteRule(String question, int dotsPerPerson, List<String> cardTypes) {

    public VoteRule {
        cardTypes = cardTypes == null ? List.of() : List.copyOf(cardTypes);
    }

    public boolean appliesTo(String cardType) {
        return cardTypes.isEmpty() || cardTypes.contains(cardType);
    }
}
