package pl.pomost.action.web;

import java.util.List;

/** The list of risks as its page shows it, with the same risks in a field of probability by impact. */
record RiskList(String teryt, String powiat, boolean mayEdit, List<Level> field, List<String> impacts, List<Row> rows) {

    /** One risk of the list. */
    record Row(String code, String description, String area, String score, String probability, String impact, String owner, List<TiedTo> actions) {
    }

    /** The risks of one probability, by impact from small to large. */
    record Level(String probability, List<Cell> cells) {
    }

    /**
     * The risks of one probability and one impact.
     *
     * @param look class of its colour, the darker the graver
     */
    record Cell(int score, String look, List<String> codes) {
    }
}
