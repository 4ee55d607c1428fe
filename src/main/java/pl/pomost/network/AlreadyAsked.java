package pl.pomost.network;

import java.util.List;
import pl.pomost.access.Viewer;

/** What is there already that may answer a question, while somebody writes it. Told as a bean by whoever searches. */
public interface AlreadyAsked {

    /** Only what the viewer may see, the likest first; a few at most. */
    List<Alike> like(Viewer viewer, String text);

    /** @param snippet of its text */
    record Alike(String title, String snippet, String address) {
    }
}
