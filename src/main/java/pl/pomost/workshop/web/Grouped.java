package pl.pomost.workshop.web;

import java.util.List;
import java.util.Map;

/**
 * What was put together just now, told at the top of the board.
 *
 * @param cards ids of the cards to take out again; empty when that would not bring back what was before
 * @param kept  fields that keep the part of the board that is shown
 */
record Grouped(String words, List<String> cards, Map<String, String> kept) {
}
