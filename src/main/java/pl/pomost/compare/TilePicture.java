package pl.pomost.compare;

import java.util.List;
import java.util.Map;
import pl.pomost.compare.Comparison.Tile;

/** The tile map as a drawing. */
final class TilePicture {

    private static final int SIDE = 104;
    private static final int ROOM = 78;
    /** As on the page. */
    private static final Map<String, String> STEPS = Map.of("step-enrolled", "#f3efe2", "step-1", "#bfd9e8", "step-2", "#95c2dd", "step-3", "#72abcf", "step-4", "#1f6a96");

    private TilePicture() {
    }

    static Picture of(String title, String alternative, List<Tile> tiles) {
        Svg svg = new Svg();
        tiles.forEach(tile -> {
            double x = (tile.column() - 1) * (SIDE + 6) + 6;
            double y = (tile.row() - 1) * (ROOM + 6) + 6;
            int level = tile.look().startsWith("level-") ? tile.look().charAt(6) - '0' : -1;
            boolean dark = level >= 0 ? Svg.onLevel(level).equals("#ffffff") : tile.look().equals("step-4");
            String ink = dark ? "#ffffff" : level < 0 && !STEPS.containsKey(tile.look()) ? Svg.SOFT : Svg.INK;
            svg.box(x, y, SIDE, ROOM, level < 0 ? STEPS.getOrDefault(tile.look(), "#ffffff") : Svg.level(level), Svg.SOFT).text(x + 8, y + 20, tile.name(), "start", 12, ink, tile.city()).text(x + 8, y + ROOM - 12, tile.mark(), "start", 20, ink, true);
        });
        int columns = tiles.stream().mapToInt(Tile::column).max().orElse(1);
        int rows = tiles.stream().mapToInt(Tile::row).max().orElse(1);
        return new Picture(title, alternative, columns * (SIDE + 6) + 6, rows * (ROOM + 6) + 6, 0, svg.marks());
    }
}
