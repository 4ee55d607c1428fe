package pl.pomost.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Puts assessments, actions, entries and postulates straight into a database that is thrown away afterwards. */
final class MadeUpPlans {

    private static final String[] AREAS = {"EDU", "ZDR", "ZAT", "KUL", "BEZ", "POM"};
    private static final int[] STANDARDS = {5, 4, 4, 4, 4, 5};
    private static final String[] SOURCES = {"budzet_powiatu", "FAMI", "FEP_EFS", "dotacja"};
    private static final String[] STATES = {"secured", "applied", "planned"};
    private static final String[] KINDS = {"problem", "need", "resource", "threat"};
    private static final String[] GROUPS = {"immigrants", "host_society", "institution"};
    private static final String[] WHOM = {"Wojewoda Pomorski", "wojewody pomorskiego", "Minister Zdrowia i NFZ", "Minister Edukacji", "Ministerstwo Edukacji", "MSWiA", "ZUS"};
    private static final int ACTIONS = 100;
    private static final int ENTRIES = 60;
    private static final int POSTULATES = 12;

    private final Random random;
    private final int year;

    private MadeUpPlans(Random random, int year) {
        this.random = random;
        this.year = year;
    }

    static void fill(Connection database, List<UUID> enrolments, int year, Random random) throws SQLException {
        MadeUpPlans plans = new MadeUpPlans(random, year);
        try (PreparedStatement levels = database.prepareStatement("insert into self_assessment (id, enrolment_id, position, standard, standard_version, area, agreed_level, date, ratings, target_12m, target_36m, version, extra)"
                + " values (uuid(), ?, ?, ?, 1, ?, ?, '2027-09-14', '[]', ?, ?, 0, '{}')");
                PreparedStatement actions = database.prepareStatement("insert into action (id, enrolment_id, position, code, area, title, standards, partners, includes_host_society, vulnerable_groups, milestones, budget,"
                        + " funding, risks, languages, state, version, extra) values (uuid(), ?, ?, ?, ?, ?, '[]', '[]', false, '[]', '[]', ?, ?, '[]', '[]', 'planned', 0, '{}')");
                PreparedStatement entries = database.prepareStatement("insert into diagnosis_entry (id, enrolment_id, position, code, area, gminas, whole_powiat, kind, title, concerns, causes, effects, challenge_tags, status, data_gap,"
                        + " version, extra) values (uuid(), ?, ?, ?, ?, '[]', true, ?, ?, ?, '[]', '[]', '[]', 'confirmed', false, 0, '{}')");
                PreparedStatement asks = database.prepareStatement("insert into postulate (id, enrolment_id, position, code, to_whom, text, version, extra) values (uuid(), ?, ?, ?, ?, ?, 0, '{}')")) {
            for (UUID enrolment : enrolments) {
                plans.assess(levels, enrolment);
                plans.act(actions, enrolment);
                plans.find(entries, enrolment);
                plans.ask(asks, enrolment);
            }
            levels.executeBatch();
            actions.executeBatch();
            entries.executeBatch();
            asks.executeBatch();
        }
    }

    private void assess(PreparedStatement insert, UUID enrolment) throws SQLException {
        int position = 0;
        for (int area = 0; area < AREAS.length; area++) {
            for (int number = 1; number <= STANDARDS[area]; number++) {
                add(insert, enrolment, position++, AREAS[area] + "-" + number, AREAS[area], random.nextInt(4), random.nextInt(4), random.nextInt(4));
            }
        }
    }

    private void act(PreparedStatement insert, UUID enrolment) throws SQLException {
        for (int i = 0; i < ACTIONS; i++) {
            String area = AREAS[i % AREAS.length];
            String budget = "{\"%d\": %d, \"%d\": %d, \"%d\": %d}".formatted(year, random.nextInt(50_000), year + 1, random.nextInt(50_000), year + 2, random.nextInt(50_000));
            String funding = "[{\"source\": \"%s\", \"amount\": %d, \"status\": \"%s\"}, {\"source\": \"%s\", \"amount\": %d, \"status\": \"%s\"}]".formatted(any(SOURCES), random.nextInt(60_000), any(STATES), any(SOURCES),
                    random.nextInt(60_000), any(STATES));
            add(insert, enrolment, i, "A-" + area + "-" + i, area, "Działanie wspólne numer " + i, budget, funding);
        }
    }

    private void find(PreparedStatement insert, UUID enrolment) throws SQLException {
        for (int i = 0; i < ENTRIES; i++) {
            String area = AREAS[i % AREAS.length];
            add(insert, enrolment, i, "D-" + area + "-" + i, area, any(KINDS), "Brakuje wsparcia numer " + i, "{\"groups\": [\"" + any(GROUPS) + "\"], \"detail\": null}");
        }
    }

    private void ask(PreparedStatement insert, UUID enrolment) throws SQLException {
        for (int i = 0; i < POSTULATES; i++) {
            add(insert, enrolment, i, "P-" + i, any(WHOM), "Prosimy o zmianę numer " + i);
        }
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private static void add(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setString(i + 1, String.valueOf(values[i]));
        }
        insert.addBatch();
    }
}
