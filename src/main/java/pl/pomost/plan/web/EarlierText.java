package pl.pomost.plan.web;

import java.util.List;
import pl.pomost.shared.WordDifference.Piece;

/**
 * One earlier version of a text.
 *
 * @param moment     when and by whom it was saved
 * @param now        revision of the text as it stands, which restoring replaces
 * @param difference from the text as it stands to this version
 */
record EarlierText(String plan, String address, int revision, String moment, String words, int now, boolean same, List<Piece> difference) {
}
