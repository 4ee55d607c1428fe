package pl.pomost.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.access.Viewer;
import pl.pomost.network.GroupSections;
import pl.pomost.network.GroupView;
import pl.pomost.practice.PracticeRights;
import pl.pomost.practice.PracticeView;
import pl.pomost.practice.Practices;

/** On the page of a group of an area: the way to the practices of that area, and for whoever decides about them those that wait. */
@ApplicationScoped
class PracticeSection implements GroupSections {

    private static final int AFTER_AGREEMENTS = 60;
    private static final int MOST = 5;

    private final Practices practices;
    private final PracticeRights rights;
    private final PracticeFormTexts texts;

    PracticeSection(Practices practices, PracticeRights rights, PracticeFormTexts texts) {
        this.practices = practices;
        this.rights = rights;
        this.texts = texts;
    }

    @Override
    public int position() {
        return AFTER_AGREEMENTS;
    }

    @Override
    public List<Section> of(Viewer viewer, GroupView group) {
        return group.area().map(area -> {
            List<Line> waiting = rights.waitingFor(viewer, practices.inArea(area)).stream().flatMap(PracticeSection::offered).limit(MOST).toList();
            return new Section("praktyki", texts.crumb(), waiting.isEmpty() ? "" : texts.waiting() + ":", waiting, List.of(new Link(texts.ofArea(), "/praktyki?obszar=" + area, false)));
        }).stream().toList();
    }

    private static Stream<Line> offered(PracticeView practice) {
        return practice.offered()
                .map(revision -> new Line(practice.code() + " " + revision.wording().title(), Optional.of("/praktyki/" + practice.code() + "?wersja=" + revision.number()), practice.powiat())).stream();
    }
}
