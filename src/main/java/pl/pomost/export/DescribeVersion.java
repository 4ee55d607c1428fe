package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Accounts;
import pl.pomost.access.Scope;
import pl.pomost.export.PackageFacts.Change;
import pl.pomost.plan.FrozenPlan;
import pl.pomost.plan.FrozenPlans;
import pl.pomost.plan.Metrics;
import pl.pomost.plan.OfficeData;
import pl.pomost.plan.Plan;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.PlanVersion;
import pl.pomost.plan.Plans;
import pl.pomost.review.Adoption;
import pl.pomost.review.AdoptionCorrections;
import pl.pomost.review.Adoptions;
import pl.pomost.review.PathWords;
import pl.pomost.review.PlanStep;
import pl.pomost.review.PlanSteps;
import pl.pomost.review.SignedFileRow;
import pl.pomost.review.SignedFiles;
import pl.pomost.review.Transition;
import pl.pomost.shared.PolishDates;

/** Tells of a frozen version what a package says beside its text: who made and published it, where it stays, what has changed. */
@ApplicationScoped
class DescribeVersion {

    /** Steps that change what holds; how the review went is told elsewhere. */
    private static final Set<Transition> TOLD = EnumSet.of(Transition.SUBMIT, Transition.ACCEPT, Transition.ADOPT, Transition.PUBLISH, Transition.START_IMPLEMENTATION,
            Transition.AMEND, Transition.CLOSE);

    private final Plans plans;
    private final FrozenPlans frozen;
    private final PlanSteps steps;
    private final PathWords words;
    private final Accounts accounts;
    private final Adoptions adoptions;
    private final AdoptionCorrections corrections;
    private final SignedFiles signed;
    private final String address;

    DescribeVersion(Plans plans, FrozenPlans frozen, PlanSteps steps, PathWords words, Accounts accounts, Adoptions adoptions, AdoptionCorrections corrections, SignedFiles signed,
            @ConfigProperty(name = "pomost.public-address") String address) {
        this.plans = plans;
        this.frozen = frozen;
        this.steps = steps;
        this.words = words;
        this.accounts = accounts;
        this.adoptions = adoptions;
        this.corrections = corrections;
        this.signed = signed;
        this.address = address;
    }

    /** @param full the version's full document; callers have a scope that shows everything */
    PackageFacts of(Scope scope, PlanVersion version, PlanDocument full) {
        Optional<Plan> plan = plans.findByIdOptional(version.enrolmentId());
        List<PlanStep> taken = steps.of(version.enrolmentId());
        Optional<PlanStep> published = taken.stream().filter(step -> step.transition() == Transition.PUBLISH && isAbout(step, version)).reduce((one, later) -> later);
        Metrics meta = full.meta();
        return new PackageFacts(scope.teryt(), scope.powiat().name(), scope.edition().name(), scope.edition().year(), meta.title(), version.number(), version.label(),
                version.frozenOn(), meta.formalities().coordinator().or(() -> meta.formalities().authors()), published.map(this::name), published.map(PlanStep::takenOn),
                adoptions.of(version.enrolmentId(), version.number()).map(DescribeVersion::adopted), meta.period().start(), meta.period().end(), meta.formalities().caseNumber().or(() -> plan.flatMap(Plan::caseNumber)),
                plan.map(Plan::office).orElse(OfficeData.NONE), address(scope, version), changes(version, taken));
    }

    private static PackageFacts.Adopted adopted(Adoption adoption) {
        return new PackageFacts.Adopted(adoption.act() == Adoption.Act.RESOLUTION ? "uchwała" : "zarządzenie", adoption.number(), adoption.adoptedOn(), adoption.organ());
    }

    /** Without its name, its signer and the reason, which stay in the plan's story: a package may be for everybody, and they may tell of a person. */
    private static Change withdrawn(SignedFileRow file) {
        return new Change(file.withdrawnOn(), "Wycofano plik podpisany dnia " + PolishDates.inWords(file.signedOn()) + ", SHA-256 " + file.sha256()
                + (file.contentGone() ? "; wgrano go przez pomyłkę i usunięto jego treść." : "."), Optional.of(file.versionNumber()));
    }

    private String name(PlanStep step) {
        return accounts.names(List.of(step.takenBy())).getOrDefault(step.takenBy(), step.takenBy());
    }

    private static boolean isAbout(PlanStep step, PlanVersion version) {
        return step.version().filter(number -> number == version.number()).isPresent();
    }

    /** The public page of the version, once it is published; a version never changes, and none takes another's number. */
    private String address(Scope scope, PlanVersion version) {
        return "%s/plany/%s/%d/wersje/%d".formatted(address, scope.teryt(), scope.edition().year(), version.number());
    }

    /** Every version up to this one, and every step that the plan took. */
    private List<Change> changes(PlanVersion version, List<PlanStep> taken) {
        Stream<Change> versions = frozen.of(version.enrolmentId()).stream().filter(each -> each.number() <= version.number()).sorted(Comparator.comparing(FrozenPlan::number))
                .map(each -> new Change(each.frozenOn(), "Zapisano na stałe wersję " + each.label() + ".", Optional.of(each.number())));
        Stream<Change> steps = taken.stream().filter(step -> TOLD.contains(step.transition())).filter(step -> step.version().filter(number -> number > version.number()).isEmpty())
                .map(step -> new Change(step.takenOn(), words.of(step.transition()) + ".", step.version()));
        Optional<Adoption> adopted = adoptions.of(version.enrolmentId(), version.number());
        Stream<Change> mended = corrections.of(version.enrolmentId()).stream().filter(each -> adopted.filter(adoption -> adoption.id().equals(each.adoptionId())).isPresent())
                .map(each -> new Change(each.correctedOn(), "Sprostowano wpis o przyjęciu planu; było: " + words.of(each.was().act()) + " nr " + each.was().number() + " z dnia "
                        + PolishDates.inWords(each.was().adoptedOn()) + ", " + each.was().organ() + ".", Optional.of(version.number())));
        Stream<Change> withdrawn = signed.of(version.enrolmentId()).stream().filter(row -> row.isWithdrawn() && row.versionNumber() <= version.number()).map(DescribeVersion::withdrawn);
        List<Change> all = new ArrayList<>(Stream.of(versions, steps, mended, withdrawn).flatMap(Function.identity()).toList());
        all.sort(Comparator.comparing(Change::on));
        return all;
    }
}
