package pl.pomost.portal.web;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import pl.pomost.region.PowiatRow;
import pl.pomost.shared.Counted;
import pl.pomost.shared.NounTexts;
import pl.pomost.shared.Typography;
import pl.pomost.shared.Worded;

/** The tile map of the region and the table that says the same in words. */
record RegionMap(String edition, List<Tile> tiles, int stages) {

    /** How many colours there are for a way that is not finished. */
    private static final int SHADES = 4;

    private static final PortalTexts TEXTS = Worded.of(PortalTexts.class);

    /** @param step class of the colour; {@code words} say the same */
    record Tile(String teryt, String name, String full, boolean city, String step, String words, String mark, int column, int row,
            String state, String icon, boolean mine, boolean withRops, int members, int closed, int workshops, int cards, int entries, int actions) {

        public String shortened() {
            return name.substring(0, Math.min(4, name.length()));
        }
    }

    /** One line of the legend: after how many workshops, in which colour. */
    record Key(int workshop, int shade) {
    }

    /** @param stages how many workshops the edition's scenario has */
    static RegionMap of(String edition, List<PowiatRow> rows, Set<String> mine, int stages) {
        return new RegionMap(edition, rows.stream().map(row -> tile(row, mine.contains(row.teryt()))).toList(), stages);
    }

    public List<Key> keys() {
        return IntStream.rangeClosed(1, stages).mapToObj(number -> new Key(number, shade(number, stages))).toList();
    }

    public long enrolled() {
        return tiles.stream().filter(tile -> !"none".equals(tile.step)).count();
    }

    public long held() {
        return tiles.stream().mapToLong(Tile::closed).sum();
    }

    public String cards() {
        return Typography.number(tiles.stream().mapToLong(Tile::cards).sum());
    }

    public long submitted() {
        return tiles.stream().filter(tile -> "plan".equals(tile.step) || "accepted".equals(tile.step)).count();
    }

    /** Those whose plan was submitted and waits for the decision of ROPS. */
    public List<Tile> waiting() {
        return tiles.stream().filter(Tile::withRops).toList();
    }

    /** How many plans wait, in words. */
    public String waitingCounted() {
        return Counted.of(waiting().size(), NounTexts::planWaits);
    }

    /** Those that have something in their diagnosis. */
    public List<Tile> described() {
        return tiles.stream().filter(tile -> tile.entries > 0).toList();
    }

    /** The further on its way, the darker; the way is as long as the powiat's scenario. */
    private static int shade(PowiatRow row) {
        return shade(row.closed(), row.workshops());
    }

    static int shade(int closed, int workshops) {
        return Math.min(SHADES, (SHADES * closed + workshops - 1) / Math.max(1, workshops));
    }

    private static Tile tile(PowiatRow row, boolean mine) {
        String[] look = switch (row.step()) {
            case NOT_ENROLLED -> new String[] {"none", TEXTS.notEnrolled(), "–", "is-off", "lock"};
            case ENROLLED -> new String[] {"enrolled", TEXTS.isEnrolled(), TEXTS.enrolledShort(), "is-next", "clock"};
            case TEAM_GATHERED -> new String[] {"team", TEXTS.teamGathered(), TEXTS.teamShort(), "is-next", "people"};
            case AFTER_WORKSHOP -> new String[] {String.valueOf(shade(row)), TEXTS.afterWorkshop(row.closed()),
                TEXTS.ofAll(row.closed(), row.workshops()), "is-next", "clock"};
            case PLAN_SUBMITTED -> new String[] {"plan", TEXTS.planSubmitted(), TEXTS.planShort(), "is-ok", "check"};
            case PLAN_ACCEPTED -> new String[] {"accepted", TEXTS.planAccepted(), TEXTS.acceptedShort(), "is-ok", "check"};
        };
        return new Tile(row.teryt(), row.shortName(), row.fullName(), row.city(), look[0], look[1], look[2], row.column() + 1, row.row() + 1,
                look[3], look[4], mine, row.planState().isWithRops(), row.members(), row.closed(), row.workshops(), row.cards(), row.entries(), row.actions());
    }
}
