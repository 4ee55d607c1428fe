package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.directory.PlanState;
import pl.pomost.review.Adoptions;
import pl.pomost.review.AfterSigning;
import pl.pomost.review.Deadline;
import pl.pomost.review.KeepSignedFile;
import pl.pomost.review.PathRules.Door;
import pl.pomost.review.PathWords;
import pl.pomost.review.PlanPath;
import pl.pomost.review.PlanPaths;
import pl.pomost.review.PlanStep;
import pl.pomost.review.Publications;
import pl.pomost.review.Reasons;
import pl.pomost.review.SignedFileRow;
import pl.pomost.review.SignedFiles;
import pl.pomost.review.Story;
import pl.pomost.review.Transition;
import pl.pomost.review.web.PathView.FileRow;
import pl.pomost.review.web.PathView.StepView;
import pl.pomost.review.web.PathView.Stop;
import pl.pomost.shared.PolishDates;

/** Lays the path of a plan out for its page. */
@ApplicationScoped
class PathViews {

    private final PlanPaths paths;
    private final Story story;
    private final SignedFiles files;
    private final KeepSignedFile keep;
    private final Adoptions adoptions;
    private final AfterSigning after;
    private final Publications publications;
    private final Reasons reasons;
    private final PathWords words;
    private final StepDeeds deeds;
    private final SignatureWords signatures;
    private final PathPageTexts texts;
    private final CorrectionTexts corrected;

    PathViews(PlanPaths paths, Story story, SignedFiles files, KeepSignedFile keep, Adoptions adoptions, AfterSigning after,
            Publications publications, Reasons reasons, PathWords words, StepDeeds deeds, SignatureWords signatures, PathPageTexts texts, CorrectionTexts corrected) {
        this.paths = paths;
        this.story = story;
        this.files = files;
        this.keep = keep;
        this.adoptions = adoptions;
        this.after = after;
        this.publications = publications;
        this.reasons = reasons;
        this.words = words;
        this.deeds = deeds;
        this.signatures = signatures;
        this.texts = texts;
        this.corrected = corrected;
    }

    PathView of(Scope scope) {
        PlanPath path = paths.of(scope);
        UUID enrolment = scope.requireEnrolment();
        AfterSigning.Rights rights = after.of(scope);
        Optional<String> published = publications.of(enrolment).stream().map(each -> "/plany/" + scope.teryt() + "/" + scope.edition().year()).findFirst();
        return new PathView(scope.teryt(), scope.edition().year(), scope.powiat().name(), path.state().polish(),
                path.submission().map(each -> texts.submitted(each.version(), each.round(), PolishDates.inWords(each.submittedOn()))).orElse(""),
                path.deadline().map(each -> texts.due(PolishDates.inWords(each.due()), each.words())), path.deadline().filter(Deadline::isOver).isPresent(),
                path.state().isDraftOpen(), turn(path), stops(path), path.doors().stream().filter(Door::isOpen).map(door -> step(scope, door)).toList(),
                path.doors().stream().filter(door -> !door.isOpen()).map(door -> step(scope, door)).toList(), obstacles(path), story.of(enrolment),
                files.of(enrolment).stream().map(file -> row(rights, file)).toList(), path.submission().isPresent() && !keep.purposes(scope).isEmpty(), correction(scope, rights),
                published, path.submission().map(each -> each.version()));
    }

    private static Optional<List<Barrier>> obstacles(PlanPath path) {
        return Optional.of(path.obstacles().stream().map(Barrier::of).toList()).filter(all -> path.state().awaitsAcceptance());
    }

    private StepView step(Scope scope, Door door) {
        return new StepView("/powiaty/" + scope.teryt() + "/droga/krok/" + StepName.of(door.transition()).polish() + "?edition=" + scope.edition().year(),
                door.isOpen() ? deeds.of(door.transition()) : words.of(door.transition()), door.transition().to().map(PlanState::polish).orElse(""), reasons.of(door));
    }

    /** Those who take the steps that begin where the plan is. */
    private String turn(PlanPath path) {
        String who = path.doors().stream().map(Door::transition).filter(transition -> transition.leaves(path.state())).map(Transition::actor).distinct().map(words::of)
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? texts.noOpenSteps() : texts.turnOf(who);
    }

    /** Of the adoption that was entered last. */
    private String correction(Scope scope, AfterSigning.Rights rights) {
        return adoptions.newest(scope.requireEnrolment()).filter(version -> rights.mends(version).isPresent())
                .map(version -> "/powiaty/" + scope.teryt() + "/droga/przyjecie/" + version + "?edition=" + scope.edition().year()).orElse("");
    }

    private FileRow row(AfterSigning.Rights rights, SignedFileRow file) {
        Optional<String> withdrawn = Optional.of(file).filter(SignedFileRow::isWithdrawn).map(each -> each.contentGone()
                ? corrected.takenAwayOn(PolishDates.inWords(each.withdrawnOn()), each.withdrawalReason()) : corrected.withdrawnOn(PolishDates.inWords(each.withdrawnOn()), each.withdrawalReason()));
        String withdrawal = file.isWithdrawn() || rights.withdraws(file.purpose(), file.versionNumber()).isEmpty() ? ""
                : "/powiaty/" + rights.scope().teryt() + "/droga/pliki/" + file.id() + "/wycofanie?edition=" + rights.scope().edition().year();
        return new FileRow(file.id(), file.name(), signatures.of(file.purpose()), file.versionNumber(), signatures.of(file.kind()),
                texts.signedBy(file.signer(), PolishDates.inWords(file.signedOn())), file.sha256(), withdrawn, !file.contentGone(), withdrawal);
    }

    /** States to which a plan goes back are shown only while it is there. */
    private List<Stop> stops(PlanPath path) {
        List<PlanState> all = Stream.of(PlanState.values())
                .filter(state -> state == path.state() || state != PlanState.RETURNED && state != PlanState.AMENDED).toList();
        int here = all.indexOf(path.state());
        var stops = new ArrayList<Stop>();
        for (int i = 0; i < all.size(); i++) {
            Optional<String> when = reached(path, all.get(i));
            stops.add(i > here ? new Stop(i + 1, all.get(i).polish(), "is-next", texts.ahead())
                    : i == here ? new Stop(i + 1, all.get(i).polish(), "is-now", texts.here() + when.map(day -> ", " + day).orElse(""))
                    : when.isPresent() || i == 0 ? new Stop(i + 1, all.get(i).polish(), "is-done", when.orElse(texts.done()))
                    : new Stop(i + 1, all.get(i).polish(), "is-off", texts.passedOver()));
        }
        return stops;
    }

    private static Optional<String> reached(PlanPath path, PlanState state) {
        return path.steps().stream().filter(step -> step.to() == state).reduce((one, later) -> later).map(PlanStep::takenOn).map(PolishDates::inWords);
    }
}
