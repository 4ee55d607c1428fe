package pl.pomost.access;

import java.util.List;

/**
 * The narrow menu beside every page of one powiat: its name, the stages as a path, the sections this viewer may open.
 */
public record Rail(String powiat, String teryt, String edition, List<Step> steps, List<Link> links) {

    /** One plank of the pier: a stage and where it stands. */
    public record Step(int number, String title, State state, String when, String date, String address) {

        /** Where a stage stands, in the order in which it happens; what is open is the present one, too. */
        public enum State {
            NEXT, NOW, OPEN, DONE
        }

        public boolean done() {
            return state == State.DONE;
        }

        public boolean now() {
            return state == State.NOW || state == State.OPEN;
        }

        public boolean open() {
            return state == State.OPEN;
        }
    }

    /**
     * A section of the powiat; the current one is marked.
     *
     * @param apart whether another part of the work begins with it, so that a long menu is read by parts
     */
    public record Link(String address, String icon, String name, boolean current, boolean apart) {
    }

    public int reached() {
        return (int) steps.stream().filter(step -> step.state() != Step.State.NEXT).count();
    }
}
