package pl.pomost.thread;

import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.thread.ThreadView.BeadView;

/**
 * The page that asks before an entry is removed, and says what hangs on it when it cannot be.
 *
 * @param list    address of the list the entry is in
 * @param section name of the list
 * @param words   of the title, the hint and the button
 */
public record Removal(String powiat, String teryt, String list, String section, String code, String title, RemovalWords words, List<BeadView> resting) {

    /** What this sort of entry is called when it goes. */
    public record RemovalWords(String title, String hint, String button) {
    }

    public static Removal of(Scope scope, String list, String section, String code, String title, RemovalWords words, List<Bead> resting) {
        return new Removal(scope.powiat().name(), scope.teryt(), list, section, code, title, words,
                resting.stream().map(bead -> ThreadViews.view(scope, bead, null)).toList());
    }
}
