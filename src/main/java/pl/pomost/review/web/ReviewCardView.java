package pl.pomost.review.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.Attribute;

/**
 * The card of a review, and what the letter says.
 *
 * @param city     whether it is a city with the rights of a powiat, which has no starosta
 * @param outcome  in words; empty while the round goes on
 * @param accepted whether the powiat can adopt the plan now
 * @param heeds    whether there are recommendations
 * @param day      of the decision, in words
 * @param opinions what experts said, for those who may read the review
 * @param outside  what organisations outside said, for the same
 */
record ReviewCardView(String teryt, String powiat, boolean city, int version, List<Attribute> facts, Optional<String> outcome, boolean accepted, boolean heeds, String day, String submitted,
        String justification, List<Criterion> criteria, List<RemarkView> blocking, List<RemarkView> recommendations, List<Said> opinions, List<Outside> outside, List<Integer> rounds, int round,
        boolean seesReview) {

    record Criterion(String code, String text, String result, String evidence) {
    }

    record Outside(String organisation, String day, OutsideSaid said) {
    }

    record Said(String area, String stance, String text) {
    }
}
