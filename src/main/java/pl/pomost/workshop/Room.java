package pl.pomost.workshop;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.shared.JsonColumns;

/** A workshop whose row is locked by this transaction: who holds it may change the workshop and add to its log. */
final class Room {

    private static final TypeReference<Map<String, JsonNode>> PAYLOAD = new TypeReference<>() {
    };

    /** Made once: a new one knows no class yet, and learning them costs more than the card. */
    private static final ObjectMapper MAPPER = JsonColumns.mapper();

    private final String who;
    private final String teryt;
    private final Workshop workshop;
    private final Rooms rooms;
    private final List<Told> said = new ArrayList<>();

    /** @param who enters: user name of the account, or code of the guest */
    Room(String who, String teryt, Workshop workshop, Rooms rooms) {
        this.who = who;
        this.teryt = teryt;
        this.workshop = workshop;
        this.rooms = rooms;
    }

    Workshop workshop() {
        return workshop;
    }

    UUID id() {
        return workshop.id();
    }

    /** Before a workshop is opened nothing is said in it; after it is closed things may still be added. */
    Room requireOpened() {
        Refusal.unless(!workshop.isPlanned(), Refusal.Reason.NOT_OPENED_YET);
        return this;
    }

    /** Adds one event with the next number. */
    void tell(String kind, UUID subject, Map<String, ?> payload) {
        tellAt(now(), kind, subject, payload);
    }

    void tellAt(Instant when, String kind, UUID subject, Map<String, ?> payload) {
        append(next(when, kind, subject, payload));
    }

    /** The event with the next number; whoever asks for it appends it. */
    WorkshopEvent next(Instant when, String kind, UUID subject, Map<String, ?> payload) {
        return new WorkshopEvent(workshop.id(), workshop.nextSeq(), kind, subject, MAPPER.convertValue(payload, PAYLOAD), when);
    }

    void append(WorkshopEvent event) {
        rooms.append(event);
        if (said.isEmpty()) {
            rooms.announce(new ToldTogether(workshop.id(), said));
        }
        said.add(Told.of(event));
    }

    Instant now() {
        return rooms.now();
    }

    /** Notes who did it, for the audit. */
    void audit(String action, String subject, String sentence) {
        rooms.audit(who, teryt, action, subject, "Warsztat " + workshop.stage() + ": " + sentence);
    }
}
