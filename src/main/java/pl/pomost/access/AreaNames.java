package pl.pomost.access;

import java.util.List;
import pl.pomost.shared.Choice;

/** The areas by name; implemented where the scenario is known. */
public interface AreaNames {

    /** In the scenario's order. */
    List<Choice> areas();

    /** The code itself when there is no such area. */
    String area(String code);
}
