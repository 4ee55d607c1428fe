package pl.pomost.workshop;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Puts new cards of several halls, and what their logs tell of them, into the database with one statement: one way there and back, where
 * the mapper needs seven. It holds only where each hall still stands as it did when the cards were weighed; else nothing is written.
 */
@ApplicationScoped
class CardsAtOnce {

    /** The driver sends it as it is: the server prepares no compound statements. */
    private static final String BEGIN = "/*text*/ BEGIN NOT ATOMIC DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN ROLLBACK; RESIGNAL; END; START TRANSACTION; "
            + "SELECT COUNT(*) INTO @standing FROM workshop WHERE ";
    private static final String STANDS = "(id = ? AND last_seq = ? AND version = ?)";
    private static final String LOCKED = " FOR UPDATE SKIP LOCKED; IF @standing = ? THEN INSERT INTO card (id, enrolment_id, workshop_id, activity_id, number, code, author_id, "
            + "cluster_id, area, type, text, lang, channel, fields, redacted, held, held_reason, edit_key, extra, version) VALUES ";
    private static final String LOG = "; INSERT INTO workshop_event (workshop_id, seq, kind, subject_id, payload, at) VALUES ";
    private static final String COUNTERS = "; UPDATE workshop SET last_seq = ?, last_card = ?, version = version + 1 WHERE id = ?";
    private static final String END = "; COMMIT; ELSE ROLLBACK; END IF; SELECT @standing; END";
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");

    private final AgroalDataSource database;

    CardsAtOnce(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * A hall as it is now, and how it stood before.
     *
     * @param seq and version: of its row when the cards were weighed
     */
    record Hall(Workshop workshop, long seq, long version) {
    }

    /**
     * Must be called outside a transaction.
     *
     * @return false when one of the halls stands elsewhere by now, or is held by somebody: then nothing has been written
     * @throws SQLException when it is not known what was written; whoever asks the log learns it
     */
    boolean write(List<Hall> halls, List<Card> cards, List<WorkshopEvent> log) throws SQLException {
        var values = new ArrayList<Object>();
        for (Hall hall : halls) {
            Collections.addAll(values, hall.workshop().id(), hall.seq(), hall.version());
        }
        values.add(halls.size());
        cards.forEach(card -> values.addAll(card.columns()));
        log.forEach(event -> Collections.addAll(values, event.workshopId(), event.seq(), event.kind(), event.subjectId(), Room.json(event.payload()),
                LocalDateTime.ofInstant(event.at(), ZoneOffset.UTC).format(AT)));
        halls.forEach(hall -> Collections.addAll(values, hall.workshop().lastSeq(), hall.workshop().lastCard(), hall.workshop().id()));
        String statement = BEGIN + String.join(" OR ", Collections.nCopies(halls.size(), STANDS)) + LOCKED + rows(cards.size(), Card.COLUMNS) + LOG + rows(log.size(), 6)
                + COUNTERS.repeat(halls.size()) + END;
        try (Connection connection = database.getConnection(); PreparedStatement all = connection.prepareStatement(statement)) {
            for (int place = 0; place < values.size(); place++) {
                Object value = values.get(place);
                all.setObject(place + 1, value instanceof UUID id ? id.toString() : value);
            }
            try (ResultSet standing = all.executeQuery()) {
                return standing.next() && standing.getInt(1) == halls.size();
            }
        }
    }

    private static String rows(int count, int columns) {
        return String.join(",", Collections.nCopies(count, "(" + String.join(",", Collections.nCopies(columns, "?")) + ")"));
    }
}
