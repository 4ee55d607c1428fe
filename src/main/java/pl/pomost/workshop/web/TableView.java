package pl.pomost.workshop.web;

import java.util.List;

/**
 * One table, as its note-taker sees it.
 *
 * @param now    whether tables work at the moment
 * @param item   code of the item of the agenda that is shown; empty when the stage has no tables
 * @param cards  its cards as HTML
 * @param others the tables to go to, this one chosen
 */
record TableView(String teryt, String powiat, int stage, String title, AreaTag area, List<Choice> others, boolean now, String item, String itemTitle, String cards) {

    public String base() {
        return "/powiaty/" + teryt + "/warsztaty/" + stage;
    }
}
