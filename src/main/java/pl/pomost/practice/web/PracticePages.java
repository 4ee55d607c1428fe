package pl.pomost.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Viewer;
import pl.pomost.practice.Takeovers;
import pl.pomost.practice.Criterion;
import pl.pomost.practice.PracticeFiles;
import pl.pomost.practice.PracticeKind;
import pl.pomost.practice.PracticePart;
import pl.pomost.practice.PracticeRatings;
import pl.pomost.practice.PracticeRights;
import pl.pomost.practice.PracticeState;
import pl.pomost.practice.PracticeStep;
import pl.pomost.practice.PracticeSteps;
import pl.pomost.practice.PracticeView;
import pl.pomost.practice.Practices;
import pl.pomost.practice.RevisionView;
import pl.pomost.practice.Usefulness;
import pl.pomost.process.Talks;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Dates;

/** Makes the page of one practice: what it says, who uses it, what the viewer may do. */
@ApplicationScoped
class PracticePages {

    private final Practices practices;
    private final PracticeRights rights;
    private final PracticeSteps steps;
    private final PracticeFiles files;
    private final Takeovers takeovers;
    private final PracticeRatings ratings;
    private final PracticeDoors doors;
    private final PracticeLists lists;
    private final PracticeLooks looks;
    private final Talks talks;
    private final Vocabulary words;
    private final PracticeTexts texts;
    private final PracticeFormTexts forms;

    PracticePages(Practices practices, PracticeRights rights, PracticeSteps steps, PracticeFiles files, Takeovers takeovers, PracticeRatings ratings, PracticeDoors doors,
            PracticeLists lists, PracticeLooks looks, Talks talks, Vocabulary words, PracticeTexts texts, PracticeFormTexts forms) {
        this.practices = practices;
        this.rights = rights;
        this.steps = steps;
        this.files = files;
        this.takeovers = takeovers;
        this.ratings = ratings;
        this.doors = doors;
        this.lists = lists;
        this.looks = looks;
        this.talks = talks;
        this.words = words;
        this.texts = texts;
        this.forms = forms;
    }

    /** @throws NotFoundException for what is not there or not for this viewer */
    PracticeView visible(Viewer viewer, String code) {
        return practices.byCode(code).filter(practice -> rights.maySee(viewer, practice)).orElseThrow(NotFoundException::new);
    }

    /** @param number of the revision wanted. @param standard for which somebody looks for a practice */
    PracticePage page(Viewer viewer, PracticeView practice, Optional<Integer> number, Optional<String> standard) {
        boolean everything = rights.maySeeStory(viewer, practice);
        RevisionView shown = number.flatMap(practice::revision).or(() -> practice.open().filter(open -> practice.published().isEmpty() && rights.mayRead(viewer, practice, open))).orElse(practice.shown());
        if (!shown.equals(practice.shown()) && !rights.mayRead(viewer, practice, shown)) {
            throw new NotFoundException();
        }
        List<Takeovers.Adopter> adopters = takeovers.of(practice.code());
        return new PracticePage(practice.code(), shown.wording().title(), shown.wording().lang(), practice.area(), words.area(practice.area()), practice.powiat(), practice.year(),
                shown.number(), looks.of(shown.state()), practice.published().isPresent(), practice.isWithdrawn(), shown.publishedOn().map(Dates::inWords), shown.changes(),
                shown.state() == PracticeState.PUBLISHED ? Arrays.stream(Criterion.values()).map(criterion -> looks.of(criterion, shown.met().contains(criterion))).toList() : List.of(),
                said(shown), facts(practice, shown), files.of(practice.id(), shown.number()), adopters.stream().map(Takeovers.Adopter::teryt).distinct().count(),
                everything || adopters.stream().anyMatch(each -> viewer.isInTeamOf(each.teryt())) || viewer.readsEverywhere(practice.area()) ? adopters.stream().map(each -> adopter(viewer, practice, each)).toList() : List.of(),
                ratings.of(practice.id()).told(),
                Optional.of(new PracticePage.Source(practice.source(), entry(practice.teryt(), practice, practice.source(), practice.year()))).filter(any -> maySeeEntry(viewer, practice, practice.teryt())),
                everything ? steps.of(practice.id()).stream().map(step -> line(viewer, step)).toList() : List.of(),
                talks.about(viewer, practice.area(), List.of("/praktyki/" + practice.code())), tasks(viewer, practice, adopters, standard));
    }

    private List<PracticePage.Said> said(RevisionView revision) {
        var said = new ArrayList<PracticePage.Said>();
        revision.wording().texts().forEach((part, text) -> {
            if (part != PracticePart.TITLE && !text.isBlank()) {
                said.add(new PracticePage.Said(looks.name(part), text));
            }
        });
        return said;
    }

    private PracticePage.Facts facts(PracticeView practice, RevisionView revision) {
        var wording = revision.wording();
        return new PracticePage.Facts(lists.type(practice, revision), lists.cost(revision), String.join(", ", words.labels("languages", wording.languages())),
                String.join(", ", words.labels("vulnerable_groups", wording.vulnerableGroups())),
                wording.standards().stream().map(code -> new Choice(code, code + words.standard(code).map(standard -> " " + standard.name()).orElse(""))).toList());
    }

    private PracticePage.Adopter adopter(Viewer viewer, PracticeView practice, Takeovers.Adopter each) {
        return new PracticePage.Adopter(texts.of(each.powiat(), each.year()), each.entry(), maySeeEntry(viewer, practice, each.teryt()) ? entry(each.teryt(), practice, each.entry(), each.year()) : "");
    }

    /** Resources are for the team and ROPS; actions for whoever reads their area everywhere. */
    private static boolean maySeeEntry(Viewer viewer, PracticeView practice, String teryt) {
        return viewer.seesWholeRegion() || viewer.isInTeamOf(teryt) || switch (practice.kind()) {
            case ACTION -> viewer.readsEverywhere(practice.area());
            case RESOURCE -> false;
        };
    }

    private static String entry(String teryt, PracticeView practice, String code, int year) {
        return "/powiaty/" + teryt + "/" + practice.kind().section() + "/" + code + "?edition=" + year;
    }

    private String line(Viewer viewer, PracticeStep step) {
        String day = Dates.inWords(step.takenOn());
        String state = looks.of(step.to()).label();
        String line = viewer.seesWholeRegion() ? forms.stepBy(day, state, step.number(), step.takenBy()) : forms.step(day, state, step.number());
        return line + step.note().map(note -> ". " + note).orElse("");
    }

    private PracticePage.Tasks tasks(Viewer viewer, PracticeView practice, List<Takeovers.Adopter> adopters, Optional<String> standard) {
        if (!viewer.isLoggedIn()) {
            return new PracticePage.Tasks("", 0, 0, List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of(), List.of(), false);
        }
        RevisionView moved = practice.open().orElse(practice.shown());
        List<Choice> moves = rights.moves(viewer, practice, moved).stream().map(to -> new Choice(to.name(), looks.deed(to))).toList();
        boolean writes = rights.mayWrite(viewer, practice);
        String write = !writes || moved.state() == PracticeState.OFFERED ? "" : moved.state().isWritable() ? forms.goOn(moved.number()) : forms.improve();
        List<Choice> own = doors.mayAdopt(viewer, practice);
        return new PracticePage.Tasks(write, moved.number(), moved.lock(), moves, criteria(), own, own.isEmpty() ? List.of() : areas(practice), standard.filter(code -> words.standard(code).isPresent()),
                doors.mayRate(viewer, practice, adopters), Arrays.stream(Usefulness.values()).map(how -> new Choice(how.name(), looks.name(how))).toList(), writes);
    }

    List<Choice> criteria() {
        return Arrays.stream(Criterion.values()).map(criterion -> new Choice(criterion.name(), looks.name(criterion))).toList();
    }

    /** Nothing to choose where the practice's own area is one of the plan's. */
    private List<Choice> areas(PracticeView practice) {
        return words.areas().stream().anyMatch(area -> area.code().equals(practice.area())) || practice.area().isEmpty() && practice.kind() == PracticeKind.RESOURCE
                ? List.of() : words.areas();
    }
}
