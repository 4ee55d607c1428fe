package pl.pomost.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which of the recorded deeds are asked for; what is empty does not matter.
 *
 * @param actor user name
 * @param kind  first part of the action's key, e.g. {@code goal}
 * @param from  the first moment, inclusive
 * @param until the last moment, exclusive
 */
public record AuditFilter(Optional<String> actor, Optional<String> powiat, Optional<String> kind, Optional<Instant> from, Optional<Instant> until) {

    String where() {
        var where = new StringBuilder("1 = 1");
        actor.ifPresent(name -> where.append(" and actor = :actor"));
        powiat.ifPresent(teryt -> where.append(" and powiat = :powiat"));
        kind.ifPresent(key -> where.append(" and action like :kind"));
        from.ifPresent(moment -> where.append(" and at >= :from"));
        until.ifPresent(moment -> where.append(" and at < :until"));
        return where.toString();
    }

    Map<String, Object> values() {
        var values = new TreeMap<String, Object>();
        actor.ifPresent(name -> values.put("actor", name));
        powiat.ifPresent(teryt -> values.put("powiat", teryt));
        kind.ifPresent(key -> values.put("kind", key.replaceAll("[^a-z-]", "") + "%"));
        from.ifPresent(moment -> values.put("from", moment));
        until.ifPresent(moment -> values.put("until", moment));
        return values;
    }
}
