package pl.pomost.portal.journey;

import java.util.List;

/** A part of a page with the fields in it; a field is found by its label. */
interface Part {

    Part type(String label, String words);

    Part choose(String label, String option);

    Part tick(String label);

    /** The field holds what was typed into it before. */
    Part expect(String label, String words);

    /** Ticks what begins with these words: the rest of the label explains. */
    Part tickStarting(String words);

    /** Ticks something to connect with; what is not offered at first is unfolded. */
    void pick(String words);

    /** Ticks the only box there is. */
    void tickOnly();

    /** Types into the only field for a number there is. */
    void typeOnly(String number);

    void see(String words);

    boolean has(String label);

    List<String> options(String label);

    /** Chooses the option that begins with these words. */
    default Part chooseStarting(String label, String words) {
        String option = options(label).stream().filter(each -> each.startsWith(words)).findFirst()
                .orElseThrow(() -> new AssertionError("„" + label + "” nie ma „" + words + "”: " + options(label)));
        return choose(label, option);
    }
}
