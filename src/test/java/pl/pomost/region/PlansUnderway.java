package pl.pomost.region;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Plans of many powiats on their path, several rounds each: submitted, accepted, adopted, published, with remarks, signed files and letters,
 * and their consultations under way. Written past the service, and taken back again.
 */
final class PlansUnderway {

    /** Rounds of ours begin here, so that nothing else is taken back with them. */
    private static final int FIRST = 900;

    private final DataSource database;
    private final String document;
    private final List<String> before = new ArrayList<>();

    /** @param document that everybody may read of each of them, as JSON */
    PlansUnderway(DataSource database, String document) {
        this.database = database;
        this.document = document;
    }

    /** @param rounds of each; as many remarks, signed files and letters lie with it */
    void begin(List<String> powiats, int rounds, LocalDate today) throws SQLException {
        rememberConsultations();
        String of = " from enrolment e join seq_" + FIRST + "_to_" + (FIRST + rounds - 1) + " n where e.powiat in ('" + String.join("','", powiats) + "')";
        String ours = " join enrolment e on e.id = s.enrolment_id where s.round >= " + FIRST;
        run("set @document = '" + document.replace("\\", "\\\\").replace("'", "''") + "'", "insert into plan_version select uuid(), e.id, n.seq, concat('1.', n.seq), now(3), '" + today + "', 'osoba', '{}', sha2(uuid(), 256), @document, sha2(uuid(), 256)" + of,
                "insert into submission select uuid(), v.enrolment_id, v.number, v.id, v.number, 'osoba', now(3), '" + today + "', '" + today.plusDays(30) + "', '[]' from plan_version v where v.number >= " + FIRST,
                "insert into acceptance select uuid(), s.id, true, 'dobry plan', 'rops', '" + today + "', null from submission s" + ours,
                "insert into adoption select uuid(), a.id, 'RESOLUTION', 'I/1', '" + today + "', 'rada powiatu', 'osoba', '" + today + "' from acceptance a join submission s on s.id = a.submission_id" + ours,
                "insert into publication select s.version_id, s.enrolment_id, s.round, 'osoba', now(3), '" + today + "' from submission s" + ours,
                step("SUBMIT", "DRAFT", "SUBMITTED", 0, today), step("ACCEPT", "SUBSTANTIVE_REVIEW", "ACCEPTED", 1, today), step("ADOPT", "ACCEPTED", "ADOPTED", 2, today),
                "insert into signed_file (id, enrolment_id, version_number, purpose, kind, signer, signed_on, name, type, sha256, content, kept_by, kept_on) select uuid(), e.id, n.seq, 'SUBMISSION', 'SCAN', 'Starosta', '" + today + "', 'plan.pdf', 'application/pdf', sha2(uuid(), 256), '', 'osoba', '" + today + "'" + of,
                "insert into remark (id, enrolment_id, position, code, criterion, kind, topic, text, state, round, version_number, written_on, sent, sent_on, version, extra)"
                        + " select uuid(), e.id, n.seq, concat('U-', n.seq), 'A1', 'blocking', 'unclear', 'niejasne', 'open', n.seq, n.seq, '" + today + "', true, '" + today + "', 0, '{}'" + of,
                "insert into mail_outbox (id, letter_key, kind, state, recipient, address, language, subject, paragraphs, signature, daily, created_at, not_before, attempts, version)"
                        + " select uuid(), concat('ours-', uuid()), 'REMARKS', 'OFF', sha2('x', 256), 'x@example.org', 'pl', 'Uwagi', '[]', '', false, now(3), now(3), 0, 0" + of,
                "update consultation c join enrolment e on e.id = c.enrolment_id set c.opened_on = '" + today + "', c.closed_on = null, c.period = '{\"from\":\"" + today + "\",\"to\":\""
                        + today.plusDays(21) + "\"}' where e.powiat in ('" + String.join("','", powiats) + "')");
    }

    private static String step(String transition, String from, String to, int place, LocalDate today) {
        return "insert into plan_step select uuid(), s.enrolment_id, s.round * 10 + " + place + ", '" + transition + "', '" + from + "', '" + to + "', 'COORDINATOR', 'osoba', now(3), '" + today
                + "', s.round, s.version_number, null, '[]' from submission s where s.round >= " + FIRST;
    }

    /** Takes everything back. */
    void end() throws SQLException {
        String ours = "(select id from submission where round >= " + FIRST + ")";
        run("delete from adoption where acceptance_id in (select id from acceptance where submission_id in " + ours + ")", "delete from acceptance where submission_id in " + ours,
                "delete from publication where version_number >= " + FIRST, "delete from plan_step where round >= " + FIRST, "delete from submission where round >= " + FIRST,
                "delete from plan_version where number >= " + FIRST, "delete from signed_file where version_number >= " + FIRST, "delete from remark where round >= " + FIRST,
                "delete from mail_outbox where letter_key like 'ours-%'");
        run(before.toArray(String[]::new));
    }

    private void rememberConsultations() throws SQLException {
        try (var connection = database.getConnection(); var sql = connection.createStatement();
                var rows = sql.executeQuery("select id, quote(period), quote(opened_on), quote(closed_on) from consultation")) {
            while (rows.next()) {
                before.add("update consultation set period = %s, opened_on = %s, closed_on = %s where id = '%s'".formatted(rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(1)));
            }
        }
    }

    private void run(String... statements) throws SQLException {
        try (var connection = database.getConnection(); var sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.executeUpdate(statement);
            }
        }
    }
}
