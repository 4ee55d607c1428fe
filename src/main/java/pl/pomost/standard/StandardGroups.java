package pl.pomost.standard;

import java.util.List;
import java.util.Optional;
import pl.pomost.access.Viewer;
import pl.pomost.shared.Choice;

/** The groups that standards belong to, as whoever keeps groups tells of them. */
public interface StandardGroups {

    /** Groups in whose name this viewer may write standards of an area: code and name. */
    List<Choice> writtenForBy(Viewer viewer, String area);

    /** What a group is called; empty for a code that is not known. */
    Optional<String> name(String owner);
}
