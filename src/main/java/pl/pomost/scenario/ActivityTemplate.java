package pl.pomost.scenario;

import java.util.List;
import java.util.Optional;

/**
 * One item of the agenda.
 *
 * @param code stage, hyphen, number: W2-4
 * @param minutes planned length; activities of all areas run at the same time and count once
 * @param kind code of the dictionary {@code activity_kinds}
 * @param perArea runs at the tables of several areas at once, each with a code and title of its own
 * @param areas with {@code perArea}: only these areas; empty means all of them
 * @param cardTypes codes of the cards that may be written
 * @param prompt the question put to the room; a break has none
 * @param outcome what remains afterwards, Polish
 * @param materials what to prepare, Polish
 * @param moderated whether cards from phones are shown only after whoever leads has said yes
 * @param carriedOn whether the next stage opens with what was written here
 */
public record ActivityTemplate(String code, LocalizedText title, int minutes, String kind, boolean perArea, List<String> areas,
        List<String> cardTypes, boolean anonymousAllowed, List<VoteRule> votes, Optional<LocalizedText> prompt,
        Optional<String> outcome, List<String> materials, boolean moderated, boolean carriedOn) {

    public static final String BREAK = "break";
    public static final String MATRIX = "matrix";
    static final String VOTE = "vote";
    static final String AREA_PLACEHOLDER = "{area}";

    public ActivityTemplate {
        areas = areas == null ? List.of() : List.copyOf(areas);
        cardTypes = cardTypes == null ? List.of() : List.copyOf(cardTypes);
        votes = votes == null ? List.of() : List.copyOf(votes);
        prompt = prompt == null ? Optional.empty() : prompt;
        outcome = outcome == null ? Optional.empty() : outcome;
        materials = materials == null ? List.of() : List.copyOf(materials);
    }

    public boolean isBreak() {
        return kind.equals(BREAK);
    }

    public boolean allows(String cardType) {
        return cardTypes.contains(cardType);
    }

    /** Whether this per-area activity has a table for the area. */
    public boolean runsIn(AreaDef area) {
        return perArea && (areas.isEmpty() || areas.contains(area.code()));
    }

    /** Code of the table of one area: W2-4-EDU. */
    public String codeFor(AreaDef area) {
        return code + "-" + area.code();
    }

    /** Title of the table of one area, with the area's short name in it. */
    public LocalizedText titleFor(AreaDef area) {
        return title.with(AREA_PLACEHOLDER, area.shortName());
    }
}
