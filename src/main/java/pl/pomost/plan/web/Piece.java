package pl.pomost.plan.web;

import java.util.Optional;

/**
 * A stretch of text.
 *
 * @param href       where it leads, when it names a thing of the plan
 * @param lineAfter  whether the line ends after it
 */
record Piece(String text, Optional<String> href, boolean lineAfter) {
}
