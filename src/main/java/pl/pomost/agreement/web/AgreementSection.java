package pl.pomost.agreement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.access.Viewer;
import pl.pomost.agreement.DispatchDoor;
import pl.pomost.agreement.Dispatches;
import pl.pomost.agreement.DraftDoor;
import pl.pomost.network.GroupSections;
import pl.pomost.network.GroupView;

/** What a group agrees on, on its page: standards that are not settled, and what waits for answers. */
@ApplicationScoped
class AgreementSection implements GroupSections {

    private static final int MOST = 5;

    private final DraftDoor drafts;
    private final DispatchDoor door;
    private final Dispatches dispatches;
    private final DispatchViews views;
    private final DraftHeads heads;
    private final DraftTexts texts;
    private final DispatchTexts sent;

    AgreementSection(DraftDoor drafts, DispatchDoor door, Dispatches dispatches, DispatchViews views, DraftHeads heads, DraftTexts texts, DispatchTexts sent) {
        this.drafts = drafts;
        this.door = door;
        this.dispatches = dispatches;
        this.views = views;
        this.heads = heads;
        this.texts = texts;
        this.sent = sent;
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public List<Section> of(Viewer viewer, GroupView group) {
        String address = "/zespoly/" + group.code() + "/ustalenia";
        Stream<Line> open = drafts.ownedBy(group).stream().filter(version -> version.state().isOpen())
                .map(version -> new Line(texts.title(version.number(), version.code()), Optional.of(address + "/projekty/" + version.code() + "/" + version.number()), heads.look(version.state()).label()));
        Stream<Line> waiting = door.readsAnswersOf(viewer, group) ? views.rows(viewer, dispatches.ofGroup(group.code()).stream().filter(each -> !each.isWithdrawn()).limit(MOST).toList()).stream()
                .map(row -> new Line(row.code() + " " + row.title(), Optional.of(row.address()), sent.answers() + ": " + row.answers())) : Stream.of();
        List<Line> lines = Stream.concat(open, waiting).limit(MOST).toList();
        List<Link> links = new ArrayList<>(List.of(new Link(texts.all(), address, false)));
        if (drafts.mayLead(viewer, group)) {
            links.add(new Link(sent.send(), "/ustalenia/nowe?grupa=" + group.code(), true));
        }
        return List.of(new Section("ustalenia", texts.section(), lines.isEmpty() ? texts.nothingWritten() : "", lines, links));
    }
}
