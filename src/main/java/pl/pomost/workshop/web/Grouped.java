package pl.pomost.workshop.web;

import java.util.Map;

/**
 * What was put together just now, told at the top of the board.
 *
 * @param undo whether whoever looks may take it back
 * @param kept fields that keep the part of the board that is shown
 */
record Grouped(String words, boolean undo, Map<String, String> kept) {
}
