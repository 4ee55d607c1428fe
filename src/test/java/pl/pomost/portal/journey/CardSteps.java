package pl.pomost.portal.journey;

/** From a card to the form of what the team makes of it. */
final class CardSteps {

    private final Screen screen;

    CardSteps(Screen screen) {
        this.screen = screen;
    }

    /** Looks a card up by its words and presses the button that begins an entry with it. */
    void make(String words, String button) {
        screen.follow("Kartki");
        screen.look("kartki");
        screen.form().type("Szukaj w treści", words);
        screen.press("Pokaż");
        screen.followIn(words);
        screen.look("kartka");
        screen.press(button);
    }

    /** Ticks a card on the board of its workshop and presses the button that begins an entry with it. */
    void makeOnBoard(int workshop, String words, String button) {
        screen.open(Story.POWIAT + "/warsztaty/" + workshop + "/tablica");
        screen.item(words).tickOnly();
        screen.press(button);
    }
}
