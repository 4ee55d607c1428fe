package pl.pomost.network.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Viewer;
import pl.pomost.network.GroupRights;
import pl.pomost.network.GroupSections;
import pl.pomost.network.GroupView;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Look;
import pl.pomost.standard.Catalogue;
import pl.pomost.standard.CatalogueVersion;
import pl.pomost.standard.StandardRights;
import pl.pomost.standard.StandardState;
import pl.pomost.standard.Standards;

/** Makes a group's home for one viewer: what is its own, and what later modules add. */
@ApplicationScoped
class GroupHomes {

    private static final GroupHomeView.Work NOTHING = new GroupHomeView.Work(List.of(), Optional.empty(), List.of());
    private static final int NEWS = 5;

    private final GroupHeads heads;
    private final GroupRights rights;
    private final StandardRights standardRights;
    private final Standards standards;
    private final ThreadPages threads;
    private final MeetingPages meetings;
    private final Instance<GroupSections> sections;
    private final DomainClock clock;
    private final GroupWords words;
    private final GroupTexts texts;

    GroupHomes(GroupHeads heads, GroupRights rights, StandardRights standardRights, Standards standards, ThreadPages threads, MeetingPages meetings, @Any Instance<GroupSections> sections, DomainClock clock, GroupWords words, GroupTexts texts) {
        this.heads = heads;
        this.rights = rights;
        this.standardRights = standardRights;
        this.standards = standards;
        this.threads = threads;
        this.meetings = meetings;
        this.sections = sections;
        this.clock = clock;
        this.words = words;
        this.texts = texts;
    }

    GroupHomeView of(Viewer viewer, GroupView group) {
        GroupHead head = heads.of(viewer, group);
        Catalogue catalogue = standards.catalogue();
        List<CatalogueVersion> own = group.area().map(area -> catalogue.all().stream().filter(version -> version.area().equals(area)).toList()).orElse(List.of());
        List<GroupHomeView.Draft> drafts = own.stream().filter(version -> version.state().isOpen() && !version.owner().equals(Optional.of(group.code()))).map(this::draft).toList();
        int inForce = (int) catalogue.inForce(clock.today()).stream().filter(version -> group.area().equals(Optional.of(version.area()))).count();
        return new GroupHomeView(head, standing(viewer, group, head), group.description(), words.size(group), words.moderators(group), drafts, inForce,
                group.works() && group.area().filter(area -> standardRights.mayPropose(viewer, area)).isPresent(), !group.works() && rights.mayFound(viewer),
                head.reads() ? work(viewer, group) : NOTHING, head.reads() ? waits(viewer, group) : List.of(), head.reads() ? added(viewer, group) : List.of());
    }

    private GroupHomeView.Work work(Viewer viewer, GroupView group) {
        return new GroupHomeView.Work(threads.fresh(viewer, group, NEWS), meetings.next(group), meetings.open(viewer, group).stream().limit(NEWS).toList());
    }

    private List<GroupSections.Line> waits(Viewer viewer, GroupView group) {
        return sections.stream().sorted(Comparator.comparing(GroupSections::position)).flatMap(each -> each.waits(viewer, group).stream()).toList();
    }

    private List<GroupSections.Section> added(Viewer viewer, GroupView group) {
        return sections.stream().sorted(Comparator.comparing(GroupSections::position)).flatMap(each -> each.of(viewer, group).stream()).toList();
    }

    private String standing(Viewer viewer, GroupView group, GroupHead head) {
        Optional<String> role = group.person(viewer.username()).map(person -> words.role(person.role())).filter(any -> rights.isMember(viewer, group));
        return role.map(texts::youAre).orElseGet(() -> head.reads() ? head.writes() ? "" : texts.youRead() : texts.notForYou());
    }

    private GroupHomeView.Draft draft(CatalogueVersion version) {
        boolean draft = version.state() == StandardState.DRAFT;
        return new GroupHomeView.Draft("/standardy/" + version.code() + "?wersja=" + version.number(), version.code(), version.name(), texts.version(version.number()),
                new Look(version.state().polish(), draft ? "is-next" : "is-now", draft ? "pencil" : "clock"));
    }
}
