package pl.pomost.scenario;

import java.util.List;
import java.util.Optional;

/**
 * How one question is answered.
 *
 * @param dotsPerPerson how many one person may place; for a stage over the whole workshop, for an activity in that activity; zero for
 *                      a question of levels
 * @param dotsPerItem how many of them on one card; empty means all of them
 * @param cardTypes cards on which it is answered; empty means every card of the workshop
 * @param standards answered for each standard instead of cards
 * @param reason where somebody writes why, who chose a level that asks for it
 */
public record VoteRule(String question, int dotsPerPerson, Optional<Integer> dotsPerItem, List<String> cardTypes, boolean standards, Optional<ReasonCard> reason) {

    /** A card with a reason. @param field of it that takes the code of the card that was voted on */
    public record ReasonCard(String cardType, String field) {
    }

    public VoteRule {
        dotsPerItem = dotsPerItem == null ? Optional.empty() : dotsPerItem;
        cardTypes = cardTypes == null ? List.of() : List.copyOf(cardTypes);
        reason = reason == null ? Optional.empty() : reason;
    }

    public boolean appliesTo(String cardType) {
        return !standards && (cardTypes.isEmpty() || cardTypes.contains(cardType));
    }

    /** The most dots that one person may place on one card. */
    public int most() {
        return Math.min(dotsPerPerson, dotsPerItem.orElse(dotsPerPerson));
    }

    /** The same with another number of dots. @param perItem unless this rule says so itself */
    public VoteRule with(int perPerson, Optional<Integer> perItem) {
        return new VoteRule(question, perPerson, dotsPerItem.or(() -> perItem), cardTypes, standards, reason);
    }
}
