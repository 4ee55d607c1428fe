package pl.pomost.standard.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.access.Viewer;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.AreaFilter;
import pl.pomost.shared.Choice;
import pl.pomost.shared.DomainClock;
import pl.pomost.standard.Catalogue;
import pl.pomost.standard.CatalogueVersion;
import pl.pomost.standard.StandardRights;
import pl.pomost.standard.StandardState;
import pl.pomost.standard.Standards;

/** Makes the list of the catalogue for one viewer: the public sees what is agreed or recommended, whoever is signed in everything. */
@ApplicationScoped
class CataloguePages {

    private final Standards standards;
    private final StandardRights rights;
    private final VersionWords words;
    private final Vocabulary vocabulary;
    private final DomainClock clock;

    CataloguePages(Standards standards, StandardRights rights, VersionWords words, Vocabulary vocabulary, DomainClock clock) {
        this.standards = standards;
        this.rights = rights;
        this.words = words;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** What somebody looks for; empty texts narrow nothing. */
    record Wanted(String area, String state, String words) {
    }

    CatalogueView list(Viewer viewer, Wanted wanted) {
        Catalogue catalogue = standards.catalogue();
        Optional<StandardState> state = StandardState.of(wanted.state());
        WordSearch search = WordSearch.of(wanted.words());
        List<CatalogueVersion> found = catalogue.codes().stream().flatMap(code -> shown(viewer, catalogue, code, state).stream())
                .filter(version -> search.finds(version.code(), version.wording())).toList();
        List<CatalogueVersion> chosen = found.stream().filter(version -> wanted.area().isEmpty() || version.area().equals(wanted.area())).toList();
        var areas = areas(chosen).map(area -> new CatalogueView.AreaOf(area, vocabulary.area(area),
                chosen.stream().filter(version -> version.area().equals(area)).map(version -> row(viewer, catalogue, version)).toList())).toList();
        return new CatalogueView(AreaFilter.of(known(catalogue), found.stream().map(CatalogueVersion::area).toList(), wanted.area(), search.query(wanted.state())), wanted.area(),
                wanted.state(), wanted.words(), states(viewer), areas, chosen.size(), rights.mayPropose(viewer, wanted.area()));
    }

    /** The versions of a standard that the viewer may see, the oldest first. */
    List<CatalogueVersion> visible(Viewer viewer, Catalogue catalogue, String code) {
        List<CatalogueVersion> seen = catalogue.versions(code).stream().filter(version -> viewer.isLoggedIn() || version.state().isInForce()).toList();
        if (seen.isEmpty()) {
            throw new NotFoundException();
        }
        return seen;
    }

    /** Areas to choose from: those of the scenario, and others that standards have. */
    List<Choice> known(Catalogue catalogue) {
        return Choice.with(vocabulary.areas(), catalogue.all().stream().map(CatalogueVersion::area).distinct().toList());
    }

    /** The version that stands for a standard: the one in force, else the newest; of a certain state the newest of that state. */
    private Optional<CatalogueVersion> shown(Viewer viewer, Catalogue catalogue, String code, Optional<StandardState> state) {
        Stream<CatalogueVersion> seen = catalogue.versions(code).stream().filter(version -> viewer.isLoggedIn() || version.state().isInForce());
        if (state.isPresent()) {
            return seen.filter(version -> version.state() == state.get()).reduce((older, newer) -> newer);
        }
        Optional<CatalogueVersion> newest = seen.reduce((older, newer) -> newer);
        return catalogue.current(code, clock.today()).or(() -> newest);
    }

    private CatalogueView.Row row(Viewer viewer, Catalogue catalogue, CatalogueVersion version) {
        Optional<Integer> coming = catalogue.open(version.code()).filter(open -> viewer.isLoggedIn() && open.number() != version.number()).map(CatalogueVersion::number);
        return new CatalogueView.Row(version.code(), version.name(), version.number(), words.look(version.state()), VersionWords.levels(version), coming);
    }

    private List<Choice> states(Viewer viewer) {
        return Arrays.stream(StandardState.values()).filter(state -> viewer.isLoggedIn() || state.isInForce()).map(state -> new Choice(state.code(), words.look(state).label())).toList();
    }

    private static Stream<String> areas(List<CatalogueVersion> versions) {
        return versions.stream().map(CatalogueVersion::area).distinct();
    }
}
