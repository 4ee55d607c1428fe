package pl.pomost.action;

import java.util.List;
import pl.pomost.access.Scope;

/** The years that a powiat's plan is for; implemented where the plan is known. */
public interface PlanYears {

    /** In their order; three after the edition's year until the plan has a period. */
    List<Integer> of(Scope scope);
}
