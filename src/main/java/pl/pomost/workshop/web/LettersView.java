package pl.pomost.workshop.web;

import java.util.List;

/**
 * The letters of one kind about a workshop, with what became of those that were sent.
 *
 * @param kind       as addresses name it
 * @param incomplete whether day, hours or place are missing
 * @param sends      whether this installation sends e-mails
 * @param waiting    how many have an address and no letter yet
 */
record LettersView(String kind, boolean incomplete, boolean sends, int waiting, List<Row> people, List<Row> institutions) {

    /**
     * @param sent   when and by whom it was sent; empty when it was not
     * @param failed why it was not taken the last time; empty when it was
     */
    record Row(Letter letter, String sent, String failed) {

        public boolean tried() {
            return !sent.isEmpty() || !failed.isEmpty();
        }
    }

    public boolean invites() {
        return kind.equals(LettersViews.INVITATION);
    }

    public boolean sums() {
        return kind.equals(LettersViews.SUMMARY);
    }

    public boolean empty() {
        return people.isEmpty() && institutions.isEmpty();
    }
}
