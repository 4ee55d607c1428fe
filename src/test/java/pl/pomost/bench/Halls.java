package pl.pomost.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.pomost.shared.Secret;

/** Halls and guests put straight into a database that is thrown away afterwards: 380 counties, more than there are. */
final class Halls {

    /** A hall in which people write and all see it at once. @param tokens what its guests' phones show */
    record Hall(String code, String cookie, List<String> tokens) {
    }

    private final Connection database;
    private final int guests;

    private Halls(Connection database, int guests) {
        this.database = database;
        this.guests = guests;
    }

    /** @param empty so many more, in which nobody is yet but whoever watches the wall */
    static List<Hall> seed(String url, String user, String password, int rooms, int guests, int empty) throws SQLException {
        try (Connection database = DriverManager.getConnection(url, user, password)) {
            database.setAutoCommit(false);
            var halls = new Halls(database, guests);
            var all = new ArrayList<Hall>();
            for (int room = 0; room < rooms; room++) {
                all.add(halls.one("%04d".formatted(room)));
            }
            var without = new Halls(database, 1);
            for (int room = rooms; room < rooms + empty; room++) {
                all.add(without.one("%04d".formatted(room)));
            }
            database.commit();
            return all;
        }
    }

    /** How the database keeps what it has acknowledged. */
    static String durability(String url, String user, String password) throws SQLException {
        try (Connection database = DriverManager.getConnection(url, user, password);
                var result = database.createStatement().executeQuery("select @@innodb_flush_log_at_trx_commit, @@innodb_flush_method, version()")) {
            result.next();
            return "innodb_flush_log_at_trx_commit=" + result.getString(1) + ", " + result.getString(2) + ", MariaDB " + result.getString(3);
        }
    }

    private Hall one(String teryt) throws SQLException {
        UUID enrolment = UUID.randomUUID();
        UUID workshop = UUID.randomUUID();
        String code = Secret.code(8);
        write("insert into powiat (teryt, name, kind, seat, tile_column, tile_row, practice) values (?, 'bench', 'POWIAT', 'bench', 0, 0, true)", teryt);
        write("insert into enrolment (id, powiat, edition_id, enrolled_on, version) select ?, ?, id, '2027-01-01', 0 from edition order by year desc limit 1", enrolment, teryt);
        write("insert into workshop (id, enrolment_id, stage, title, voting, state, scenario, scenario_version, last_seq, last_card, last_cluster, version, extra)"
                + " values (?, ?, 1, 'Bench', '{}', 'open', 'pomorskie-cztery-warsztaty', '1.0.0', 0, 0, 0, 0, '{}')", workshop, enrolment);
        write("insert into activity (id, workshop_id, position, code, title, minutes, kind, version, extra) values (?, ?, 0, 'W1-2', 'Runda', 25, 'round', 0, '{}')",
                UUID.randomUUID(), workshop);
        write("insert into meeting (id, workshop_id, join_code, step, begun, revealed, writing, results, version)"
                + " values (?, ?, ?, 'W1-2', '[\"W1-2\"]', '[\"W1-2\"]', true, false, 0)", UUID.randomUUID(), workshop, code);
        var tokens = new ArrayList<String>();
        for (int guest = 0; guest < guests; guest++) {
            tokens.add(sit(enrolment, workshop, guest));
        }
        return new Hall(code, "gosc-" + enrolment.toString().substring(0, 8), tokens);
    }

    private String sit(UUID enrolment, UUID workshop, int number) throws SQLException {
        UUID person = UUID.randomUUID();
        String token = Secret.token();
        write("insert into participant (id, enrolment_id, position, code, name, sector, version, extra) values (?, ?, ?, ?, 'Gość', 'ngo', 0, '{}')",
                person, enrolment, number, "g%03d".formatted(number));
        write("insert into attendance (id, workshop_id, participant_id, position, channel, extra) values (?, ?, ?, ?, 'device', '{}')",
                UUID.randomUUID(), workshop, person, number);
        write("insert into guest_pass (id, participant_id, kind, secret, made_on) values (?, ?, 'cookie', ?, '2027-01-01')", UUID.randomUUID(), person, Secret.hash(token));
        return token;
    }

    private void write(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, String.valueOf(values[i]));
                if (values[i] instanceof Integer number) {
                    statement.setInt(i + 1, number);
                }
            }
            statement.executeUpdate();
        }
    }
}
