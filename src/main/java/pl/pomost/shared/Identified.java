package pl.pomost.shared;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A thing with a UUID made by whoever creates it. Its fields are also its form in a process file (names in snake case);
 * what such a file carries beyond them is kept in {@code extra} and comes out again.
 */
@MappedSuperclass
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public abstract class Identified {

    @Id
    @JsonIgnore
    private UUID id;

    @Version
    @JsonIgnore
    private int version;

    @JsonIgnore
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, JsonNode> extra = new LinkedHashMap<>();

    public UUID id() {
        return id;
    }

    /** Gives the id, once. */
    public void identify(UUID newId) {
        if (id != null && !id.equals(newId)) {
            throw new IllegalStateException("already has the id " + id);
        }
        id = newId;
    }

    /** The number of the row's last change, for optimistic locking across a form. */
    public int version() {
        return version;
    }

    @JsonAnyGetter
    public Map<String, JsonNode> extra() {
        return extra;
    }

    @JsonAnySetter
    void keep(String key, JsonNode value) {
        extra.put(key, value);
    }
}
