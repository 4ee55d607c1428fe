package pl.pomost.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.process.Findable;
import pl.pomost.process.FindableKind;
import pl.pomost.process.Findables;
import pl.pomost.process.Openness;

/** Documents of groups are found by their titles and the names of their files, by whoever may read what the group does. What stands in them is not read. */
@ApplicationScoped
class FindableDocuments implements Findables<GroupDocument> {

    private final ThematicGroups groups;
    private final GroupDocuments documents;

    FindableDocuments(ThematicGroups groups, GroupDocuments documents) {
        this.groups = groups;
        this.documents = documents;
    }

    @Override
    public String name() {
        return "group-document";
    }

    @Override
    public Class<GroupDocument> entity() {
        return GroupDocument.class;
    }

    @Override
    public UUID thing(GroupDocument document) {
        return document.id();
    }

    @Override
    public List<Findable> now(GroupDocument document) {
        return List.of(told(groups.findById(document.groupId()), document.id(), document.title(), document.name()));
    }

    @Override
    public List<Findable> all(Optional<UUID> enrolment) {
        if (enrolment.isPresent()) {
            return List.of();
        }
        Map<UUID, ThematicGroup> byId = groups.listAll().stream().collect(Collectors.toMap(ThematicGroup::id, Function.identity()));
        return documents.names().stream().map(each -> told(byId.get(each.group()), each.id(), each.title(), each.name())).toList();
    }

    @Override
    public boolean goesWithImport() {
        return false;
    }

    private static Findable told(ThematicGroup group, UUID id, String title, String file) {
        return new Findable(FindableKind.DOCUMENT, id, "", Optional.empty(), group.area().orElse(""), "", title, List.of(file), "/zespoly/" + group.code() + "/dokumenty/" + id,
                Openness.CIRCLE, "", group.code());
    }
}
