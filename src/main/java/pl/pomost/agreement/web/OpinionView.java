package pl.pomost.agreement.web;

import java.util.List;

/**
 * A draft on which somebody was asked for an opinion, and the form.
 *
 * @param address     where the form is sent
 * @param outside     whether an organisation answers, which says who speaks for it
 * @param parts       of the wording: label and text
 * @param differences from the version in force; none for a standard that is new
 * @param told        what was done just now; may be empty
 * @param given       when it was sent last, in words; may be empty
 */
record OpinionView(String address, String group, String who, boolean outside, String until, String question, int number, String standardName, List<Said> parts,
        List<DraftView.Part> differences, boolean open, String told, String given, int version, String stance, String words, String name, String position) {

    /** One part of the wording. */
    record Said(String label, String text) {
    }

    public boolean says(String key) {
        return stance.equals(key);
    }
}
