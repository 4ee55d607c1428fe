package pl.pomost.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.Accounts;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.shared.PolishDates;

/** The finder of thematic groups, for this module and those after it. That a group exists and who is in it everybody who is signed in may know; what it does is asked of {@link GroupRights}. */
@ApplicationScoped
public class Groups {

    static final Comparator<Object> POLISH = Collator.getInstance(PolishDates.POLISH)::compare;

    private final ThematicGroups groups;
    private final GroupMembers members;
    private final Accounts accounts;
    private final Powiats powiats;

    Groups(ThematicGroups groups, GroupMembers members, Accounts accounts, Powiats powiats) {
        this.groups = groups;
        this.members = members;
        this.accounts = accounts;
        this.powiats = powiats;
    }

    /** All of them by name, those that have ended last. Five queries however many there are. */
    public List<GroupView> all() {
        return views(groups.listAll());
    }

    /** Those that the viewer belongs to and that still work, by name. */
    public List<GroupView> of(Viewer viewer) {
        List<UUID> own = viewer.isLoggedIn() ? members.ofPerson(viewer.username()).stream().filter(GroupMember::belongs).map(GroupMember::groupId).toList() : List.of();
        return own.isEmpty() ? List.of() : views(groups.list("id in ?1 and endedOn is null", own));
    }

    public Optional<GroupView> find(String code) {
        return groups.of(code).map(group -> views(List.of(group)).get(0));
    }

    public Optional<GroupView> find(UUID id) {
        return groups.findByIdOptional(id).map(group -> views(List.of(group)).get(0));
    }

    /** @throws NotFoundException when there is no such group */
    public GroupView get(String code) {
        return find(code).orElseThrow(NotFoundException::new);
    }

    /** Nobody else writes in the group until the transaction is over. For those who will write in it at their end, before they read anything. */
    public void hold(String code) {
        groups.toChange(code);
    }

    private List<GroupView> views(List<ThematicGroup> found) {
        Map<UUID, List<GroupMember>> byGroup = members.of(found.stream().map(ThematicGroup::id).toList()).stream().collect(groupingBy(GroupMember::groupId));
        Map<String, String> names = accounts.called(byGroup.values().stream().flatMap(List::stream).map(GroupMember::username).distinct().toList());
        Map<String, String> places = powiats.listAll().stream().collect(toMap(Powiat::teryt, Powiat::name));
        return found.stream().map(group -> view(group, byGroup.getOrDefault(group.id(), List.of()), names, places))
                .sorted(Comparator.comparing((GroupView group) -> !group.works()).thenComparing(GroupView::name, POLISH)).toList();
    }

    private static GroupView view(ThematicGroup group, List<GroupMember> members, Map<String, String> names, Map<String, String> places) {
        Stream<GroupView.Person> people = members.stream().map(each -> new GroupView.Person(each.id(), each.username(), names.getOrDefault(each.username(), each.username()), each.role(),
                each.powiat(), each.office().or(() -> each.powiat().map(places::get)).orElse(""), each.since()));
        return new GroupView(group.id(), group.code(), group.name(), group.area(), group.description(), group.isOpen(), group.foundedOn(), group.endedOn(),
                people.sorted(Comparator.comparing(GroupView.Person::role).thenComparing(GroupView.Person::name, POLISH)).toList(), group.version());
    }
}
