package pl.pomost.action;

import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.shared.Attribute;
import pl.pomost.shared.Deed;

/** What later modules have to say on the page of an action. They implement it as a bean; what they have nothing to say of they leave out. */
public interface ActionNotes {

    /** For this viewer, who may see the action. None of the attributes is empty, for nobody could fill it in on the action's form. */
    List<Attribute> of(Scope scope, Action action);

    /** What this viewer may do with the action beyond writing it. */
    default List<Deed> deeds(Scope scope, Action action) {
        return List.of();
    }
}
