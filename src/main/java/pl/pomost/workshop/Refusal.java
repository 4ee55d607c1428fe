package pl.pomost.workshop;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.shared.PlainText;

/** Why a deed in a workshop cannot be done, with the place in the form where it can be mended. Nothing has been changed. */
public final class Refusal extends RuntimeException {

    /** What is wrong; the pages have a sentence for each. */
    public enum Reason {
        OPENED_ALREADY, NOT_OPEN, NOT_CLOSED, NOT_OPENED_YET, SUMMARY_MISSING, SUMMARY_TOO_LONG, NOBODY_PRESENT, ENDS_BEFORE_START,
        TEXT_MISSING, TEXT_TOO_LONG, TEXT_BROKEN, AREA_MISSING, AREA_UNKNOWN, ACTIVITY_UNKNOWN, TYPE_NOT_ALLOWED, CHANNEL_UNKNOWN, LANGUAGE_UNKNOWN,
        AUTHOR_UNKNOWN, TOO_MANY_BLANKS, NO_NUMBERS_LEFT, NOT_A_NUMBER, NOT_A_YEAR, NOT_A_DATE, NOT_A_CHOICE, NOT_AUTHOR, ALREADY_REDACTED, REASON_MISSING,
        PAPER_CODE_UNKNOWN, PAPER_CODE_TWICE, PAPER_SAVED_BEFORE, OWN_CHECK,
        NAME_MISSING, NAME_TOO_LONG, SECTOR_UNKNOWN, NO_CARDS_CHOSEN, GROUP_UNKNOWN, SEVERAL_ACTIVITIES, QUESTION_UNKNOWN, NEGATIVE_DOTS,
        TOO_MANY_DOTS, TOO_MANY_DOTS_ON_ONE, TOO_MANY_PEOPLE_ANSWERED, CARD_NOT_VOTED_ON, NOT_ADDED_BY_YOU, CARD_IN_USE, HAS_DOTS, HAS_CARDS, SIGNED_FOR_OTHERS,
        NOT_BEGUN, NAME_NEEDED, TOO_OFTEN, TOO_MANY_PEOPLE, PHOTO_MISSING, PHOTO_UNREADABLE, PHOTO_TOO_LARGE, TOO_MANY_PHOTOS, DESCRIPTION_MISSING,
        LOCKED, DOOR_CLOSED, TURNED_AWAY, FIELD_TOO_LONG, TOO_MANY_CARDS, COUNTED_MEANWHILE, STANDARD_CHANGED, EVIDENCE_MISSING
    }

    /** @param place name of the form's field; empty when the whole deed is meant */
    public record Wrong(String place, Reason reason) {
    }

    /** Gathers all that is wrong, so that a form is mended in one go. */
    static final class Collected {

        private final List<Wrong> wrongs = new ArrayList<>();

        void addIf(boolean wrong, String place, Reason reason) {
            if (wrong) {
                wrongs.add(new Wrong(place, reason));
            }
        }

        /** Words with a character that no page or file can carry. */
        void addIfBroken(String text, String place) {
            addIf(PlainText.isBroken(text), place, Reason.TEXT_BROKEN);
        }

        void throwIfAny() {
            if (!wrongs.isEmpty()) {
                throw new Refusal(wrongs);
            }
        }
    }

    private final transient List<Wrong> wrongs;

    Refusal(List<Wrong> wrongs) {
        super(wrongs.toString());
        this.wrongs = List.copyOf(wrongs);
    }

    static void unless(boolean allowed, Reason reason) {
        unless(allowed, "", reason);
    }

    static void unless(boolean allowed, String place, Reason reason) {
        if (!allowed) {
            throw new Refusal(List.of(new Wrong(place, reason)));
        }
    }

    public List<Wrong> wrongs() {
        return wrongs;
    }

    public boolean says(Reason reason) {
        return wrongs.stream().anyMatch(wrong -> wrong.reason() == reason);
    }
}
