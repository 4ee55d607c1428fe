package pl.pomost.diagnosis;

import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.scenario.StandardDef;

/** Good practices that raise a standard, as whoever keeps practices tells of them. */
public interface StandardPractices {

    /**
     * @param adopted by how many powiats
     * @param address of its page, from where it is taken over for this standard
     * @param action  whether an action is made of it, and not a resource
     */
    record Fitting(String code, String title, String powiat, long adopted, String address, boolean action) {
    }

    /** Published ones of other powiats, those that most have taken over first, at most so many. */
    List<Fitting> fitting(Scope scope, StandardDef standard, int most);
}
