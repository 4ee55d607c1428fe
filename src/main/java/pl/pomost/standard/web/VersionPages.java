package pl.pomost.standard.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.access.Viewer;
import pl.pomost.process.Talks;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Dates;
import pl.pomost.shared.DomainClock;
import pl.pomost.standard.Catalogue;
import pl.pomost.standard.CatalogueVersion;
import pl.pomost.standard.GoodPractices;
import pl.pomost.standard.StandardRights;
import pl.pomost.standard.StandardState;
import pl.pomost.standard.StandardStep;
import pl.pomost.standard.StandardSteps;
import pl.pomost.standard.Standards;
import pl.pomost.standard.VersionDifference;
import pl.pomost.standard.VersionsInUse;

/** Makes the page of one standard: the version shown, all versions with their steps, where two of them differ, what the viewer may do. */
@ApplicationScoped
class VersionPages {

    private final Standards standards;
    private final StandardSteps steps;
    private final StandardRights rights;
    private final CataloguePages list;
    private final VersionWords words;
    private final Vocabulary vocabulary;
    private final Instance<VersionsInUse> inUse;
    private final Instance<GoodPractices> practices;
    private final Talks talks;
    private final DomainClock clock;
    private final CatalogueTexts texts;
    private final StandardWordTexts forms;

    VersionPages(Standards standards, StandardSteps steps, StandardRights rights, CataloguePages list, VersionWords words, Vocabulary vocabulary, @Any Instance<VersionsInUse> inUse,
            @Any Instance<GoodPractices> practices, Talks talks, DomainClock clock, CatalogueTexts texts, StandardWordTexts forms) {
        this.standards = standards;
        this.steps = steps;
        this.rights = rights;
        this.list = list;
        this.words = words;
        this.vocabulary = vocabulary;
        this.inUse = inUse;
        this.practices = practices;
        this.talks = talks;
        this.clock = clock;
        this.texts = texts;
        this.forms = forms;
    }

    /**
     * @param number of the version wanted; the one in force, or the newest, when empty
     * @param before of the earlier version to compare
     * @param after  of the later version to compare
     * @throws NotFoundException for what is not there or not for this viewer
     */
    VersionPage page(Viewer viewer, String code, Optional<Integer> number, Optional<Integer> before, Optional<Integer> after) {
        Catalogue catalogue = standards.catalogue();
        List<CatalogueVersion> seen = list.visible(viewer, catalogue, code);
        CatalogueVersion newest = seen.get(seen.size() - 1);
        Optional<CatalogueVersion> current = catalogue.current(code, clock.today());
        CatalogueVersion shown = number.isEmpty() ? current.orElse(newest) : numbered(seen, number.get()).orElseThrow(NotFoundException::new);
        return new VersionPage(code, shown.area(), vocabulary.area(shown.area()), shown.name(), shown.number(), words.look(shown.state()), current.map(CatalogueVersion::number),
                VersionWords.levels(shown), words.said(shown), lines(viewer, code, seen, current), compared(seen, before, after), viewer.isLoggedIn(),
                practices.stream().flatMap(each -> each.of(code).stream()).toList(), talks.about(viewer, shown.area(), List.of("/standardy/" + code)), tasks(viewer, catalogue, shown));
    }

    private List<VersionPage.Line> lines(Viewer viewer, String code, List<CatalogueVersion> seen, Optional<CatalogueVersion> current) {
        Map<Integer, List<StandardStep>> taken = steps.of(code);
        Map<Integer, Long> powiats = viewer.isLoggedIn() ? inUse.stream().flatMap(each -> each.powiatsBy(code).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum)) : Map.of();
        return seen.stream().sorted(Comparator.comparing(CatalogueVersion::number).reversed()).map(version -> new VersionPage.Line(version.number(), words.look(version.state()),
                version.state().isInForce() && current.filter(newer -> newer.number() > version.number()).isPresent(), since(version), powiats.getOrDefault(version.number(), 0L),
                taken.getOrDefault(version.number(), List.of()).stream().map(step -> step(viewer, step)).toList())).toList();
    }

    private String since(CatalogueVersion version) {
        return version.state().isInForce() ? version.validFrom().map(Dates::inWords).orElse(texts.fromStart()) : "–";
    }

    /** Who took a step is for those to know who may take one; why, for those who are signed in. */
    private String step(Viewer viewer, StandardStep step) {
        String day = Dates.inWords(step.takenOn());
        String state = words.look(step.to()).label();
        if (!viewer.isLoggedIn()) {
            return day + ": " + state;
        }
        String line = viewer.seesWholeRegion() ? forms.stepBy(day, state, step.takenBy()) : forms.step(day, state);
        return line + step.note().map(note -> ". " + note).orElse("");
    }

    private Optional<VersionPage.Compared> compared(List<CatalogueVersion> seen, Optional<Integer> before, Optional<Integer> after) {
        if (seen.size() < 2) {
            return Optional.empty();
        }
        CatalogueVersion later = after.flatMap(number -> numbered(seen, number)).orElse(seen.get(seen.size() - 1));
        CatalogueVersion earlier = before.flatMap(number -> numbered(seen, number)).orElse(seen.get(Math.max(0, seen.indexOf(later) - 1)));
        var parts = VersionDifference.between(earlier.wording(), later.wording()).stream().map(changed -> new VersionPage.Part(words.label(changed.part()), changed.pieces())).toList();
        return Optional.of(new VersionPage.Compared(earlier.number(), later.number(),
                seen.stream().map(each -> new Choice(String.valueOf(each.number()), texts.version(each.number()))).toList(), parts));
    }

    private VersionPage.Tasks tasks(Viewer viewer, Catalogue catalogue, CatalogueVersion shown) {
        if (!viewer.isLoggedIn()) {
            return new VersionPage.Tasks(Optional.empty(), false, Optional.empty(), List.of(), shown.lock(), Optional.empty());
        }
        Optional<CatalogueVersion> open = catalogue.open(shown.code());
        List<Choice> moves = rights.moves(viewer, shown).stream().map(state -> new Choice(state.code(), deed(state))).toList();
        return new VersionPage.Tasks(open.filter(each -> each.state() == StandardState.DRAFT && rights.mayWrite(viewer, each)).map(CatalogueVersion::number),
                open.isEmpty() && rights.mayPropose(viewer, shown.area()), moves.isEmpty() ? Optional.empty() : Optional.of(shown.number()), moves, shown.lock(),
                open.map(CatalogueVersion::number).filter(number -> number != shown.number()));
    }

    private String deed(StandardState to) {
        return switch (to) {
            case DRAFT -> forms.toDraft();
            case OPINION -> forms.toOpinion();
            case AGREED -> forms.toAgreed();
            case RECOMMENDED -> forms.toRecommended();
            case WITHDRAWN -> forms.toWithdrawn();
        };
    }

    private static Optional<CatalogueVersion> numbered(List<CatalogueVersion> versions, int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }
}
