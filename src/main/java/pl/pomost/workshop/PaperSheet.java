package pl.pomost.workshop;

/** The paper that blank cards are printed on, and how many of them stand on a sheet. */
public enum PaperSheet {

    A5(1), A4(4), A3(8);

    private final int cards;

    PaperSheet(int cards) {
        this.cards = cards;
    }

    public int cards() {
        return cards;
    }

    /** Sheets for so many cards. */
    public int sheetsFor(int all) {
        return (all + cards - 1) / cards;
    }
}
