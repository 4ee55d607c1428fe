package pl.pomost.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Viewer;
import pl.pomost.network.FoundGroup;
import pl.pomost.network.GroupDraft;
import pl.pomost.network.GroupRole;
import pl.pomost.network.Groups;
import pl.pomost.network.MemberDraft;
import pl.pomost.network.NameMembers;
import pl.pomost.shared.JsonColumns;

/** Founds the thematic groups of the demo region, one of each area, and lets them talk, after {@link LoadDemo} and as ROPS would; where there is any group, nothing is done. */
@ApplicationScoped
class LoadGroups {

    private final boolean wanted;
    private final Groups groups;
    private final FoundGroup found;
    private final NameMembers name;
    private final DemoTalks talks;
    private final DemoPeople people;

    LoadGroups(@ConfigProperty(name = "pomost.demo") boolean wanted, Groups groups, FoundGroup found, NameMembers name, DemoTalks talks, DemoPeople people) {
        this.wanted = wanted;
        this.groups = groups;
        this.found = found;
        this.name = name;
        this.talks = talks;
        this.people = people;
    }

    record Row(String code, String name, String area, boolean open, String description, List<Person> members) {
    }

    /** @param powiat and office: one of them is null */
    record Person(String username, String role, String powiat, String office) {

        MemberDraft draft() {
            return new MemberDraft(username, GroupRole.valueOf(role), Optional.ofNullable(powiat), Optional.ofNullable(office));
        }
    }

    void atStart(@Observes @Priority(LoadDemo.PRIORITY + 2) StartupEvent start) {
        if (!wanted || !groups.all().isEmpty()) {
            return;
        }
        Viewer rops = people.viewer("rops");
        for (Row row : rows()) {
            found.found(rops, row.code(), new GroupDraft(row.name(), Optional.of(row.area()), row.description(), row.open()));
            row.members().forEach(person -> name.name(rops, row.code(), person.draft()));
        }
        talks.take(DemoNetwork.read());
    }

    private static List<Row> rows() {
        try (InputStream in = LoadGroups.class.getResourceAsStream("/demo/groups.json")) {
            return JsonColumns.mapper().readValue(in, new TypeReference<>() {
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
