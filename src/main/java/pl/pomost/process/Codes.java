package pl.pomost.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import com.fasterxml.jackson.databind.JsonNode;

/** Which code of the file is which thing of one kind: a file speaks in codes, the database in ids. */
public final class Codes {

    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<UUID, String> codes = new HashMap<>();

    public void add(String code, UUID id) {
        ids.put(code, id);
        codes.put(id, code);
    }

    /** @throws IllegalArgumentException when no section before this one has named the code */
    public UUID id(String code) {
        UUID id = ids.get(code);
        if (id == null) {
            throw new IllegalArgumentException("The process has no " + code);
        }
        return id;
    }

    public List<UUID> ids(JsonNode codesInFile) {
        return StreamSupport.stream(codesInFile.spliterator(), false).map(JsonNode::asText).map(this::id).toList();
    }

    /** @throws IllegalArgumentException when no section before this one has named the thing */
    public String code(UUID id) {
        String code = codes.get(id);
        if (code == null) {
            throw new IllegalArgumentException("Nothing with the id " + id + " has a code here");
        }
        return code;
    }
}
