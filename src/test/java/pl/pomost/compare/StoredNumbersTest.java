package pl.pomost.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import pl.pomost.compare.LevelHistory.Moment;
import pl.pomost.compare.LevelHistory.Shift;
import pl.pomost.testing.LocalStackResource;

/** What the database adds up itself, counted again from plain arrays: workshops behind teams, levels of five editions and changes between two, for 20 powiats and for 380. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class StoredNumbersTest {

    private static final int EDITIONS = 5;
    private static final int FIRST = 2011;
    private static final int MANY = 380;
    private static final String OURS = "(select id from edition where year between " + FIRST + " and " + (FIRST + EDITIONS - 1) + ")";

    @Inject
    DataSource database;
    @Inject
    LevelHistory history;
    @Inject
    Stages stages;

    private final List<String> teryts = new ArrayList<>();
    private final List<UUID> editions = new ArrayList<>();
    private final List<RegionNumbers> numbers = new ArrayList<>();

    @Test
    void stagesLevelsAndChangesAreThoseThatAnybodyCounts() throws SQLException {
        try {
            fill(20);
            check(20);
            empty();
            fill(MANY);
            check(MANY);
        } finally {
            empty();
        }
    }

    private void check(int places) {
        for (int edition = 0; edition < EDITIONS; edition++) {
            UUID id = editions.get(edition);
            Map<String, Stages.Behind> behind = QuarkusTransaction.requiringNew().call(() -> stages.of(id));
            for (int p = 0; p < places; p++) {
                int all = workshops(p);
                int closed = 0;
                for (int stage = 1; stage <= all; stage++) {
                    closed += isClosed(p, stage, edition) ? 1 : 0;
                }
                assertThat(behind.get(teryts.get(p))).as(teryts.get(p)).isEqualTo(all == 0 ? null : new Stages.Behind(closed, all));
            }
        }
        List<Moment> moments = QuarkusTransaction.requiringNew().call(() -> history.editions(Optional.empty()));
        Map<String, Shift> shifts = QuarkusTransaction.requiringNew().call(() -> history.shifts(FIRST, FIRST + EDITIONS - 1));
        for (int s = 0; s < numbers.get(0).standards.size(); s++) {
            String code = numbers.get(0).standards.get(s).code();
            for (int edition = 0; edition < EDITIONS; edition++) {
                String year = String.valueOf(FIRST + edition);
                int[] counted = new int[8];
                for (int p = 0; p < places; p++) {
                    if (numbers.get(edition).level[p][s] >= 0) {
                        counted[numbers.get(edition).level[p][s] + 4 * (version(p, s, edition) - 1)]++;
                    }
                }
                int[] shown = new int[8];
                moments.stream().filter(moment -> moment.label().equals(year)).findFirst().orElseThrow().levels().get(code).forEach(level -> shown[level.level() + 4 * (level.version() - 1)]++);
                assertThat(shown).as(code + " in " + year).isEqualTo(counted);
            }
            assertThat(shifts.get(code)).as(code).isEqualTo(shift(places, s));
        }
    }

    private Shift shift(int places, int s) {
        int[] counts = new int[4];
        for (int p = 0; p < places; p++) {
            int before = numbers.get(0).level[p][s];
            int after = numbers.get(EDITIONS - 1).level[p][s];
            if (before >= 0 && after >= 0) {
                counts[0]++;
                counts[1] += after > before ? 1 : 0;
                counts[2] += after < before ? 1 : 0;
                counts[3] += version(p, s, 0) != version(p, s, EDITIONS - 1) ? 1 : 0;
            }
        }
        return new Shift(counts[0], counts[1], counts[2], counts[3]);
    }

    private static int workshops(int powiat) {
        return powiat % 4;
    }

    private static boolean isClosed(int powiat, int stage, int edition) {
        return (powiat * 7 + stage * 3 + edition) % 5 < 2;
    }

    private static int version(int powiat, int standard, int edition) {
        return (powiat + standard * 5 + edition * 3) % 4 == 0 ? 2 : 1;
    }

    private void fill(int places) throws SQLException {
        teryts.clear();
        editions.clear();
        numbers.clear();
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            try (var rows = sql.executeQuery("select teryt from powiat where practice = false order by teryt")) {
                while (rows.next()) {
                    teryts.add(rows.getString(1));
                }
            }
            for (int i = teryts.size(); i < places; i++) {
                teryts.add(String.valueOf(9000 + i));
                sql.executeUpdate("insert into powiat (teryt, name, kind, seat, tile_column, tile_row, practice) values ('" + (9000 + i) + "', 'powiat sztuczny " + i + "', 'POWIAT', 'Miasto', 0, 0, false)");
            }
            for (int edition = 0; edition < EDITIONS; edition++) {
                editions.add(UUID.randomUUID());
                sql.executeUpdate("insert into edition (id, year, name, languages, version) values ('" + editions.get(edition) + "', " + (FIRST + edition) + ", 'Dawna', '[\"pl\"]', 0)");
                RegionNumbers region = new RegionNumbers(40 + edition, places, 1, 1, 1);
                numbers.add(region);
                List<String> enrolments = new ArrayList<>();
                List<String> levels = new ArrayList<>();
                List<String> held = new ArrayList<>();
                for (int p = 0; p < places; p++) {
                    UUID id = UUID.randomUUID();
                    enrolments.add("('" + id + "', '" + teryts.get(p) + "', '" + editions.get(edition) + "', '2010-01-10', 0)");
                    for (int s = 0; s < region.standards.size(); s++) {
                        if (region.level[p][s] != RegionNumbers.UNASSESSED) {
                            levels.add("(uuid(), '" + id + "', " + s + ", '" + region.standards.get(s).code() + "', " + version(p, s, edition) + ", '" + region.standards.get(s).area() + "', "
                                    + (region.level[p][s] < 0 ? "null, 'nie nasze'" : region.level[p][s] + ", null") + ", '[]', 0, '{}')");
                        }
                    }
                    for (int stage = 1; stage <= workshops(p); stage++) {
                        held.add("(uuid(), '" + id + "', " + stage + ", 'W', '[]', '" + (isClosed(p, stage, edition) ? "closed" : "planned") + "', 'a', '1', 0, 0, 0, 0, '{}')");
                    }
                }
                insert(sql, "insert into enrolment (id, powiat, edition_id, enrolled_on, version) values ", enrolments);
                insert(sql, "insert into self_assessment (id, enrolment_id, position, standard, standard_version, area, agreed_level, not_ours, ratings, version, extra) values ", levels);
                insert(sql, "insert into workshop (id, enrolment_id, stage, title, voting, state, scenario, scenario_version, last_seq, last_card, last_cluster, version, extra) values ", held);
            }
        }
    }

    private static void insert(Statement sql, String into, List<String> rows) throws SQLException {
        for (List<String> some : IntStream.range(0, (rows.size() + 999) / 1000).mapToObj(i -> rows.subList(i * 1000, Math.min(rows.size(), i * 1000 + 1000))).toList()) {
            sql.executeUpdate(into + String.join(",", some));
        }
    }

    private void empty() throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            for (String table : List.of("self_assessment", "workshop")) {
                sql.executeUpdate("delete from " + table + " where enrolment_id in (select id from enrolment where edition_id in " + OURS + ")");
            }
            sql.executeUpdate("delete from enrolment where edition_id in " + OURS);
            sql.executeUpdate("delete from edition where year between " + FIRST + " and " + (FIRST + EDITIONS - 1));
            sql.executeUpdate("delete from powiat where name like 'powiat sztuczny %'");
        }
    }
}
