package pl.pomost.standard;

import java.util.Optional;
import pl.pomost.access.Viewer;

/** What stands in the way of a step of a version, as a module knows it that comes later. Each implements it as a bean; all are asked before a step. */
public interface StandardHurdles {

    /** @return why the step cannot be taken now, as a Polish sentence that says what to do instead; empty when nothing is against it */
    Optional<String> against(Viewer by, CatalogueVersion version, StandardState to);
}
