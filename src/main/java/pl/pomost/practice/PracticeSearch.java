package pl.pomost.practice;

import java.util.List;
import pl.pomost.access.Viewer;

/** Finds practices by words in any form, as whoever keeps the index does. */
public interface PracticeSearch {

    /** Codes of those that have all these words, those that fit best first. */
    List<String> codes(Viewer viewer, String words);
}
