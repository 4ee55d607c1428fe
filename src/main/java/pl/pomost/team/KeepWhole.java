package pl.pomost.team;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import pl.pomost.access.Scope;

/** Keeps all there is of somebody or something of the team, and makes it the same again. Runs in the transaction of its caller. */
public interface KeepWhole<E> {

    /** @return by their codes; all are of one process */
    Map<String, JsonNode> keep(List<E> entries);

    /** @throws pl.pomost.process.CannotBePutBack when others rely on what has changed since */
    void putBack(Scope scope, JsonNode kept);
}
