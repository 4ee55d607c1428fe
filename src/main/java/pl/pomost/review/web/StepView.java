package pl.pomost.review.web;

import java.util.List;
import pl.pomost.shared.Choice;

/**
 * The page on which one step is taken.
 *
 * @param noun    of the step, in its address
 * @param deed    what its button says
 * @param seen    name of the state that the page shows
 * @param version number of the submitted version that it shows, 0 for none
 * @param reasons why it is closed; none when it is open
 * @param missing what has to be confirmed, and its mark
 */
record StepView(String teryt, int year, String powiat, String noun, String deed, String seen, String version, String from, String to, List<String> reasons, boolean note, boolean acceptance,
        boolean adoption, List<Barrier> missing, String mark, List<Choice> kinds, List<Choice> acts, List<Choice> organs) {

    public String address() {
        return "/powiaty/" + teryt + "/droga/krok/" + noun + "?edition=" + year;
    }
}
