package pl.pomost.diagnosis.web;

import java.util.List;
import java.util.Optional;

/**
 * One standard as its page shows it.
 *
 * @param everything whether the viewer may see individual ratings, in sum
 * @param spread     how many people gave which level
 */
record StandardView(String teryt, String powiat, boolean mayEdit, boolean everything, int evidenceFrom, StandardRow row, String areaName, String measure,
        String dataSource, List<Spread> spread, Optional<String> previous, Optional<String> next) {

    public String list() {
        return "/powiaty/" + teryt + "/samoocena";
    }

    /** @param names of those who gave it; empty for those who may not know them */
    record Spread(String level, String people, String names) {
    }
}
