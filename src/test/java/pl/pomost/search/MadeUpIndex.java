package pl.pomost.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import pl.pomost.process.Findable;
import pl.pomost.process.FindableKind;
import pl.pomost.process.Openness;

/** Fills the index with things of many powiats, made of sentences that people wrote, as the service would fill it. */
public final class MadeUpIndex {

    private static final Map<FindableKind, Integer> OF_EACH = Map.of(FindableKind.ACTION, 100, FindableKind.DIAGNOSIS, 30, FindableKind.RESOURCE, 22, FindableKind.GOAL, 14,
            FindableKind.INDICATOR, 22, FindableKind.RISK, 8, FindableKind.POSTULATE, 4);
    private static final List<String> AREAS = List.of("EDU", "ZDR", "PRA", "MIE", "PRW", "KUL", "BEZ", "POM");
    private static final int SENTENCES = 4;

    private final Analysis analysis = new Analysis();
    private final Random chance = new Random(2027);
    private final List<String> sentences;

    public MadeUpIndex(List<String> sentences) {
        this.sentences = sentences;
    }

    /** @return how many things it made */
    public int fill(Connection connection, int fromPowiat, int toPowiat) throws SQLException {
        connection.setAutoCommit(false);
        int made = 0;
        for (int powiat = fromPowiat; powiat < toPowiat; powiat++) {
            List<IndexRow> rows = rows(powiat);
            write(connection, rows);
            made += rows.size();
            connection.commit();
        }
        connection.setAutoCommit(true);
        return made;
    }

    private List<IndexRow> rows(int powiat) {
        var rows = new ArrayList<IndexRow>();
        var place = new IndexRow.Place("%04d".formatted(3000 + powiat), 2027, false);
        OF_EACH.forEach((kind, count) -> {
            for (int i = 0; i < count; i++) {
                String title = sentence() + " " + powiat % 97;
                var text = new ArrayList<String>();
                for (int j = 0; j < SENTENCES; j++) {
                    text.add(sentence());
                }
                rows.add(new IndexRow("bench", new Findable(kind, UUID.randomUUID(), "", Optional.empty(), AREAS.get(chance.nextInt(AREAS.size())), kind.name().charAt(0) + "-" + i,
                        title.substring(0, Math.min(200, title.length())), text, kind.address() + "/" + i, kind == FindableKind.RISK || kind == FindableKind.RESOURCE ? Openness.TEAM : Openness.REGION), place));
            }
        });
        return rows;
    }

    private String sentence() {
        return sentences.get(chance.nextInt(sentences.size()));
    }

    private void write(Connection connection, List<IndexRow> rows) throws SQLException {
        var things = new HashMap<IndexTables.Key, List<IndexRow>>();
        rows.forEach(row -> things.put(new IndexTables.Key(row.source(), row.of().thing()), List.of(row)));
        new IndexTables(analysis).write(connection, List.copyOf(things.keySet()), things);
    }
}
