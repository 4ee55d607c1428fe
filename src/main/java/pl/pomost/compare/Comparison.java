package pl.pomost.compare;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Paged;

/**
 * One way of looking at powiats side by side: what its page shows, and what its files are made from.
 *
 * @param view    last part of the address of its files
 * @param notes   what a reader must know to read it rightly, each a sentence or two
 * @param choose  what can be chosen, as fields of a form whose answers stand in the address
 * @param tiles   the powiats on the tile map; empty for most
 * @param pages   of its longest table; empty when it is on one
 */
public record Comparison(String view, String title, String lead, List<String> notes, List<Choose> choose, List<Tile> tiles, List<Picture> pictures, List<Grid> grids, Optional<Paged<?>> pages) {

    public Comparison {
        notes = List.copyOf(notes);
        choose = List.copyOf(choose);
        tiles = List.copyOf(tiles);
        pictures = List.copyOf(pictures);
        grids = List.copyOf(grids);
    }

    /** A field. @param many whether several can be chosen. @param any what stands for none; empty when one must be chosen */
    public record Choose(String name, String label, List<Choice> choices, List<String> chosen, boolean many, String any) {

        static Choose one(String name, String label, List<Choice> choices, String chosen, String any) {
            return new Choose(name, label, choices, List.of(chosen), false, any);
        }

        static Choose some(String name, String label, List<Choice> choices, List<String> chosen) {
            return new Choose(name, label, choices, chosen, true, "");
        }

        public boolean has(String code) {
            return chosen.contains(code);
        }
    }

    /**
     * @param mark short sign of its state, which {@code words} say in full
     * @param look class of its colour
     */
    public record Tile(String name, String shortened, boolean city, int column, int row, String mark, String words, String look, String address) {

        static Tile of(Place place, String mark, String words, String look, String address) {
            String name = place.shortName();
            return new Tile(name, name.substring(0, Math.min(4, name.length())), place.city(), place.column() + 1, place.row() + 1, mark, words, look, address);
        }
    }
}
