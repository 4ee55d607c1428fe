package pl.pomost.diagnosis;

import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.shared.Attribute;
import pl.pomost.shared.Deed;

/** What later modules have to say on the page of a resource. They implement it as a bean; what they have nothing to say of they leave out. */
public interface ResourceNotes {

    /** For this viewer, who may see the resource. None of the attributes is empty, for nobody could fill it in on the resource's form. */
    List<Attribute> of(Scope scope, Resource resource);

    /** What this viewer may do with the resource beyond writing it. */
    List<Deed> deeds(Scope scope, Resource resource);
}
