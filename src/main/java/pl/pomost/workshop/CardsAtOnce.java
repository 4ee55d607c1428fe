package pl.pomost.workshop;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import pl.pomost.shared.JsonColumns;
import pl.pomost.shared.Row;

/**
 * Puts what is new in several halls - cards, guests, and what their logs tell of them - into the database with one statement: one way there and back, where
 * the mapper needs seven. It holds only where each hall still stands as it did when the cards were weighed; else nothing is written.
 */
@ApplicationScoped
class CardsAtOnce {

    /** The driver sends it as it is: the server prepares no compound statements. */
    private static final String BEGIN = "/*text*/ BEGIN NOT ATOMIC DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN ROLLBACK; RESIGNAL; END; START TRANSACTION; "
            + "SELECT COUNT(*) INTO @standing FROM workshop WHERE ";
    private static final String STANDS = "(id = ? AND last_seq = ? AND version = ?)";
    private static final String LOCKED = " FOR UPDATE SKIP LOCKED; IF @standing = ? THEN ";
    private static final String COUNTERS = "; UPDATE workshop SET last_seq = ?, last_card = ?, version = version + 1 WHERE id = ?";
    private static final String END = "; COMMIT; ELSE ROLLBACK; END IF; SELECT @standing; END";

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
    boolean write(List<Hall> halls, List<Row> rows) throws SQLException {
        var values = new ArrayList<Object>();
        halls.forEach(hall -> Collections.addAll(values, hall.workshop().id(), hall.seq(), hall.version()));
        values.add(halls.size());
        Row.Inserts inserts = Row.inserts(rows);
        values.addAll(inserts.values());
        halls.forEach(hall -> Collections.addAll(values, hall.workshop().lastSeq(), hall.workshop().lastCard(), hall.workshop().id()));
        String statement = BEGIN + String.join(" OR ", Collections.nCopies(halls.size(), STANDS)) + LOCKED + inserts.statements() + COUNTERS.repeat(halls.size()) + END;
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

    /** A new card. */
    static Row row(Card card) {
        return Row.of("card", "id", card.id(), "enrolment_id", card.enrolmentId(), "workshop_id", card.workshopId(), "activity_id", card.activityId(), "number", card.number(),
                "code", card.code(), "author_id", card.authorId().orElse(null), "cluster_id", card.clusterId().orElse(null), "area", card.area().orElse(null),
                "type", card.type(), "text", card.text(), "lang", card.lang(), "channel", card.channel(), "fields", JsonColumns.text(card.fields()),
                "redacted", card.redacted().orElse(null), "held", card.held().map(Held::name).orElse(null), "held_reason", card.heldReason().orElse(null),
                "edit_key", card.editKey().orElse(null), "extra", JsonColumns.text(card.extra()), "version", card.version());
    }
}
