package pl.pomost.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Places in a form's texts that may tell of a particular person. The form comes back with them before anything is saved. */
public record Doubts(List<Doubt> all) {

    public static final Doubts NONE = new Doubts(List.of());

    private static final String DESPITE = "mimo:";

    /**
     * @param field id of the field
     * @param label as people see it
     */
    public record Doubt(String field, String label, Suspicion.Kind kind, String quote) {
    }

    public Doubts {
        all = List.copyOf(all);
    }

    /** These and what is suspected in the text of one more field. */
    public Doubts and(String field, String label, String text) {
        List<Suspicion> found = PersonalData.in(text);
        if (found.isEmpty()) {
            return this;
        }
        var more = new ArrayList<>(all);
        found.forEach(each -> more.add(new Doubt(field, label, each.kind(), each.quote())));
        return new Doubts(more);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Value of the button that saves all the same: it is good for these places only, so what is typed anew is asked about again. */
    public String consent() {
        return DESPITE + Integer.toHexString(all.stream().map(each -> each.field() + each.quote()).collect(Collectors.joining("\n")).hashCode());
    }

    /** Whether a form may be saved: nothing is suspected, or whoever sent it has seen these places. */
    public boolean allow(String button) {
        return all.isEmpty() || button.equals(consent());
    }

    /** Whether all places of the other are among these. */
    public boolean cover(Doubts other) {
        return all.containsAll(other.all);
    }

    /** Whether a button says that somebody saves although places are suspected. */
    public static boolean isConsent(String button) {
        return button.startsWith(DESPITE);
    }
}
