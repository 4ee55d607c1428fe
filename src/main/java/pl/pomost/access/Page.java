package pl.pomost.access;

import java.util.Optional;

/**
 * What the frame around every page shows: title, who is logged in, the powiat's rail, the demo's banner.
 *
 * @param demoDate the day inside the process, in words, when the configuration fixes it
 */
public record Page(String title, Optional<String> user, Optional<Rail> rail, Optional<String> demoDate, String assets) {
}
