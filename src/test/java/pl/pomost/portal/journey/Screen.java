package pl.pomost.portal.journey;

import java.util.List;

/** One person before one screen: everything is found by its role and its words, as a person finds it. */
public interface Screen {

    /** Goes to an address, as from a bookmark. */
    void open(String address);

    void follow(String link);

    /** Follows the first link of the table's row that says this. */
    void followIn(String words);

    /** Follows the link in the text of which these words stand. */
    void followTo(String words);

    /** Presses a button that sends a form; fails with the page's own words when the form is refused. */
    void press(String button);

    /** The same where a script puts the answer into the page as it stands. */
    void pressInPlace(String button);

    /** Presses a button that sends a form with mistakes in it: the form comes back and says so. */
    void pressInVain(String button);

    /** The part of the page that is folded under these words, unfolded. */
    Part unfold(String summary);

    Part form();

    /** The part of the page with this name. */
    Part region(String name);

    /** The fields under a common heading. */
    Part group(String name);

    /** The headings that begin with these words. */
    List<String> headings(String beginning);

    /** The item of a list that says this. */
    Part item(String words);

    /** The row of a table that says this. */
    Part row(String words);

    /** Types into a field and sends the form with Enter, without touching the mouse. */
    void typeAndEnter(String label, String words);

    void see(String words);

    void seeHeading(String words);

    /** What a list of facts says under this name. */
    String fact(String name);

    /** Keeps a picture of the screen where there is one and pictures are wanted. */
    void look(String name);

    /** Looks at the screen as axe does, once for each name; for screens that no address alone leads to. */
    void judge(String name);

    byte[] download(String link);

    /** The same person at the same page of a screen without scripts: for what has been done in this one once and is to be done again with other words. */
    Screen plain();
}
