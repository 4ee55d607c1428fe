package pl.pomost.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pomost.access.Scope;
import pl.pomost.scenario.StandardDef;

/** What is planned to raise standards, as whoever keeps actions tells of it. */
public interface StandardRaisers {

    /**
     * An action that raises a standard.
     *
     * @param from level it begins at, {@code to} the level it leads to; either may be open
     */
    record Raiser(String code, String title, String standard, Optional<Integer> from, Optional<Integer> to, Optional<LocalDate> ends) {

        /** Whether it leads at least to a level. */
        public boolean reaches(int level) {
            return to.filter(reached -> reached >= level).isPresent();
        }
    }

    /** An action that could be chosen. @param raises whether it raises the standard already */
    record Choosable(String code, String title, boolean raises) {
    }

    /**
     * What another powiat does.
     *
     * @param begun   whether something of it is done already, and it is not only planned
     * @param stands  the level of the standard that its team agrees on now; empty when none, or when the viewer may not know
     * @param state   of the action, in words
     * @param address of the page on which it can be read
     */
    record Elsewhere(String powiat, int year, String code, String title, Optional<Integer> from, Optional<Integer> to, boolean begun, Optional<Integer> stands, String state, String address) {
    }

    /** Actions of a process that raise some standard and that the viewer may see, in the team's order. */
    List<Raiser> all(Scope scope);

    /** Actions of the process that the viewer may write: those that raise the standard and those of its area. */
    List<Choosable> choosable(Scope scope, StandardDef standard);

    /**
     * What whoever chooses actions changed: those that they added raise the standard from now on, those that they left out do not any more. Ties
     * that others made or took off meanwhile stay as they are, and so does what was said of an action that raised it already.
     *
     * @param from   the level now
     * @param to     the level wanted
     * @param before the actions that were chosen when the form was made
     */
    void choose(Scope scope, StandardDef standard, Optional<Integer> from, Optional<Integer> to, Set<String> before, Set<String> actions);

    /**
     * Actions of other powiats that raised this standard or are to, and that the viewer may see, at most so many: those of powiats that stand at the wanted
     * level by now first, then the most advanced.
     */
    List<Elsewhere> elsewhere(Scope scope, String standard, int wanted, int most);
}
