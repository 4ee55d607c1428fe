package pl.pomost.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.persistence.MappedSuperclass;
import java.util.Optional;
import java.util.UUID;

/** A thing that people call by a code ({@code A-EDU-3}), unique within the enrolment, in an order of its own. */
@MappedSuperclass
public abstract class CodedEntry extends OwnedEntry {

    private static final String ORIGIN = "origin";

    @JsonIgnore
    private String code;

    @JsonIgnore
    private int position;

    public String code() {
        return code;
    }

    /** Place in the list, from 0, as the team ordered it. */
    public int position() {
        return position;
    }

    /** Where it was taken over from, in words, when the team did not write it itself. */
    public Optional<String> origin() {
        return Optional.ofNullable(extra().get(ORIGIN)).map(JsonNode::asText);
    }

    public void comesFrom(String where) {
        extra().put(ORIGIN, TextNode.valueOf(where));
    }

    public void enter(UUID enrolment, UUID newId, String newCode, int newPosition) {
        belongTo(enrolment, newId);
        code = newCode;
        position = newPosition;
    }
}
