package pl.pomost.team;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import pl.pomost.shared.PlainText;

/** Why a person, an institution or an act cannot be entered: by field of the form. Nothing has been changed. */
public final class TeamRefusal extends RuntimeException {

    /** What is wrong; the pages have a sentence for each. */
    public enum Reason {
        MISSING, TOO_LONG, BROKEN, NOT_IN_LIST, NOT_A_MAIL, ACCOUNT_UNKNOWN, HERE_ALREADY, SHARED
    }

    private final transient Map<String, Reason> reasons;

    private TeamRefusal(Map<String, Reason> reasons) {
        super(reasons.toString());
        this.reasons = reasons;
    }

    static TeamRefusal of(String place, Reason reason) {
        return new TeamRefusal(Map.of(place, reason));
    }

    public Map<String, Reason> reasons() {
        return reasons;
    }

    /** Gathers all that is wrong, so that a form is mended in one go. */
    static final class Collected {

        private final Map<String, Reason> reasons = new LinkedHashMap<>();

        /** A text that has to be there and to fit. */
        void needs(String text, int limit, String place) {
            addIf(text.isBlank(), place, Reason.MISSING);
            fits(text, limit, place);
        }

        /** A text that may be missing. */
        void fits(String text, int limit, String place) {
            addIf(text.length() > limit, place, Reason.TOO_LONG);
            addIf(PlainText.isBroken(text), place, Reason.BROKEN);
        }

        void addIf(boolean wrong, String place, Reason reason) {
            if (wrong) {
                reasons.putIfAbsent(place, reason);
            }
        }

        /** Takes over what is wrong elsewhere, each under the name that its field has here. */
        void addAll(Collected other, UnaryOperator<String> place) {
            other.reasons.forEach((field, reason) -> addIf(true, place.apply(field), reason));
        }

        void throwIfAny() {
            if (!reasons.isEmpty()) {
                throw new TeamRefusal(reasons);
            }
        }
    }
}
