package pl.pomost.compare;

import java.util.List;
import pl.pomost.compare.Comparison.Tile;

/** The tile map as a drawing. */
final class TilePicture {

    private static final int SIDE = 104;
    private static final int ROOM = 78;

    private TilePicture() {
    }

    static Picture of(String title, List<Tile> tiles) {
        Svg svg = new Svg();
        tiles.forEach(tile -> {
            double x = (tile.column() - 1) * (SIDE + 6) + 6;
            double y = (tile.row() - 1) * (ROOM + 6) + 6;
            int level = tile.look().startsWith("level-") ? tile.look().charAt(6) - '0' : -1;
            String ink = level < 0 ? Svg.SOFT : Svg.onLevel(level);
            svg.box(x, y, SIDE, ROOM, level < 0 ? "#ffffff" : Svg.level(level), Svg.SOFT).text(x + 8, y + 20, tile.name(), "start", 12, ink, tile.city()).text(x + 8, y + ROOM - 12, tile.mark(), "start", 20, ink, true);
        });
        int columns = tiles.stream().mapToInt(Tile::column).max().orElse(1);
        int rows = tiles.stream().mapToInt(Tile::row).max().orElse(1);
        return new Picture(title, "Kafle powiatów, na każdym nazwa i wartość. Te same wartości są w tabeli.", columns * (SIDE + 6) + 6, rows * (ROOM + 6) + 6, svg.toString());
    }
}
