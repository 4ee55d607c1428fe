package pl.pomost.team;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The versions of the privacy clause, from {@code privacy/klauzula.yaml}. */
@ApplicationScoped
public class PrivacyClauses {

    private final List<PrivacyClause> all = load();

    /** The newest one, which people are asked to read. */
    public PrivacyClause current() {
        return all.get(all.size() - 1);
    }

    public Optional<PrivacyClause> version(String version) {
        return all.stream().filter(clause -> clause.version().equals(version)).findFirst();
    }

    private static List<PrivacyClause> load() {
        var yaml = YAMLMapper.builder().addModule(new JavaTimeModule()).build();
        try (var in = PrivacyClauses.class.getResourceAsStream("/privacy/klauzula.yaml")) {
            return List.copyOf(yaml.readValue(in, new TypeReference<List<PrivacyClause>>() { }));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
