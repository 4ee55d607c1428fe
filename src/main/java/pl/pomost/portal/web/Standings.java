package pl.pomost.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.access.Rail;
import pl.pomost.access.Rails;
import pl.pomost.access.Scope;
import pl.pomost.agreement.WaitingAnswers;
import pl.pomost.diagnosis.DiagnosisEntries;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.ScenarioChoice;
import pl.pomost.portal.web.Standing.Asked;
import pl.pomost.portal.web.Standing.Fact;
import pl.pomost.portal.web.Standing.Later;
import pl.pomost.portal.web.Standing.NextStep;
import pl.pomost.portal.web.Standing.Readiness;
import pl.pomost.region.EditionRows;
import pl.pomost.region.PowiatRow;
import pl.pomost.region.RegionOverview;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.Counted;
import pl.pomost.shared.Dates;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.NounTexts;
import pl.pomost.team.Outsiders;
import pl.pomost.team.WhoIsMissing;
import pl.pomost.workshop.AdoptScenario;

/** Works out where a powiat stands and what comes next: "co dalej". */
@ApplicationScoped
class Standings {

    private final RegionOverview region;
    private final Rails rails;
    private final ReadinessOf readiness;
    private final WhoIsMissing whoIsMissing;
    private final Enrolments enrolments;
    private final EditionRows wishes;
    private final AdoptScenario adoption;
    private final Scenarios scenarios;
    private final DiagnosisEntries diagnosis;
    private final Outsiders outsiders;
    private final Editions editions;
    private final DomainClock clock;
    private final StepsOfPlan steps;
    private final WaitingAnswers waiting;
    private final NextTexts texts;

    Standings(RegionOverview region, Rails rails, ReadinessOf readiness, WhoIsMissing whoIsMissing, Enrolments enrolments, EditionRows wishes, AdoptScenario adoption,
            Scenarios scenarios, DiagnosisEntries diagnosis, Outsiders outsiders, Editions editions, DomainClock clock, StepsOfPlan steps, WaitingAnswers waiting, NextTexts texts) {
        this.region = region;
        this.rails = rails;
        this.readiness = readiness;
        this.whoIsMissing = whoIsMissing;
        this.enrolments = enrolments;
        this.wishes = wishes;
        this.adoption = adoption;
        this.scenarios = scenarios;
        this.diagnosis = diagnosis;
        this.outsiders = outsiders;
        this.editions = editions;
        this.clock = clock;
        this.steps = steps;
        this.waiting = waiting;
        this.texts = texts;
    }

    Standing of(Scope scope) {
        PowiatRow row = region.one(scope.teryt(), scope.edition().year()).orElseThrow(NotFoundException::new);
        List<Rail.Step> path = rails.of(scope, "").steps();
        Scenario scenario = scenarios.of(scope.enrolment().map(enrolments::scenarioOf).orElse(ScenarioChoice.NONE));
        int reached = (int) path.stream().filter(step -> step.done() || step.now()).count();
        Optional<Readiness> plan = scope.everything() && workshopsOver(row, path) ? scope.enrolment().flatMap(id -> readiness.of(id, scope)) : Optional.empty();
        return new Standing(row.teryt(), row.name(), row.seat(), scope.edition().name(), row.enrolled() && path.isEmpty() ? ahead(row, scenario) : path, reached,
                next(row, path, plan, scope), missing(row, scope), facts(row, scope),
                scope.everything() && row.entries() > 0 ? diagnosis.toCheck(scope.requireEnrolment()) : 0, scenario.stageOf(EntryKind.VISION), plan, adoption.newerVersion(scope),
                outsiders.isOne(scope), later(scope), agreements(scope));
    }

    private List<Asked> agreements(Scope scope) {
        return waiting.of(scope).stream().map(each -> new Asked("/powiaty/" + scope.teryt() + "/ustalenia/" + each.code(), each.code(), each.title(),
                each.late() ? texts.answerLate(Dates.inWords(each.dueOn())) : texts.answerBy(Dates.inWords(each.dueOn())))).toList();
    }

    /** Asked for who may say it only. */
    private Optional<Later> later(Scope scope) {
        return scope.mayEdit() && scope.enrolment().isPresent() && !scope.powiat().practice() ? editions.openAfter(scope.edition().year(), clock.today())
                .map(next -> new Later(next.name(), "/powiaty/" + scope.teryt() + "/zgloszenie?edition=" + next.year())) : Optional.empty();
    }

    /** The way as it lies before a powiat whose workshops are not prepared yet. */
    private List<Rail.Step> ahead(PowiatRow row, Scenario scenario) {
        return scenario.stages().stream().map(stage -> new Rail.Step(stage.number(), stage.title().shown(), Rail.Step.State.NEXT, texts.ahead(), "",
                "/powiaty/" + row.teryt() + "/warsztaty")).toList();
    }

    /** Asked only while the team is being gathered. */
    private List<String> missing(PowiatRow row, Scope scope) {
        return scope.everything() && row.members() > 0 && row.workshops() == 0 ? whoIsMissing.sectors(scope.requireEnrolment()) : List.of();
    }

    private static boolean workshopsOver(PowiatRow row, List<Rail.Step> path) {
        return row.workshops() > 0 && path.stream().noneMatch(Rail.Step::now);
    }

    /** Before a powiat takes part: what it has said and what ROPS has answered. */
    private NextStep wish(Scope scope, String base) {
        if (!scope.everything()) {
            return new NextStep(texts.notEnrolled(), texts.decidedByRops(), "/powiaty", texts.seeOthers());
        }
        String address = base + "/zgloszenie";
        return wishes.of(scope.teryt(), scope.edition()).map(entry -> switch (entry.state()) {
            case INTERESTED, ENROLLED -> new NextStep(texts.wishWaits(), texts.wishSent(String.valueOf(entry.enteredOn())), address, texts.seeWish());
            case RESERVE -> new NextStep(texts.onReserve(), texts.reservePlace(entry.reserve().map(String::valueOf).orElse("–")), address, texts.seeAnswer());
            case DECLINED -> new NextStep(texts.declined(), entry.answer().map(texts::answered).orElse(texts.refused()), address, texts.seeAnswer());
        }).orElseGet(() -> new NextStep(texts.notEnrolled(),
                texts.wish(),
                address, scope.mayEdit() ? texts.apply() : texts.seeWish()));
    }

    private NextStep next(PowiatRow row, List<Rail.Step> path, Optional<Readiness> plan, Scope scope) {
        String base = "/powiaty/" + row.teryt();
        if (!row.enrolled()) {
            return wish(scope, base);
        }
        if (row.members() == 0 && row.workshops() == 0) {
            return new NextStep(texts.gather(),
                    texts.gatherText(),
                    base + "/zespol", scope.mayEdit() ? texts.addPeople() : texts.seeTeam());
        }
        if (row.workshops() == 0) {
            return new NextStep(texts.prepare(), texts.prepareText(Counted.of(row.members(), NounTexts::personCounted)), base + "/warsztaty",
                    scope.mayEdit() ? texts.prepare() : texts.seeWorkshops(), scope.mayEdit());
        }
        return path.stream().filter(Rail.Step::now).findFirst()
                .map(step -> new NextStep(texts.workshop(step.number(), step.title()),
                        step.open() ? texts.openText()
                                : texts.plannedText(),
                        step.address(), step.open() ? texts.lead() : texts.toWorkshop()))
                .orElseGet(() -> afterWorkshops(row, base, plan, scope));
    }

    private NextStep afterWorkshops(PowiatRow row, String base, Optional<Readiness> plan, Scope scope) {
        return steps.of(scope).orElseGet(() -> ofDraft(row, base, plan, scope));
    }

    private NextStep ofDraft(PowiatRow row, String base, Optional<Readiness> plan, Scope scope) {
        int unmet = plan.map(Readiness::unmet).orElse(0);
        return switch (row.step()) {
            case PLAN_SUBMITTED -> unmet > 0 ? submittedTooEarly(unmet, base, scope)
                    : new NextStep(texts.waits(), texts.waitsText(),
                            base + "/plan", texts.seePlan());
            case PLAN_ACCEPTED -> new NextStep(texts.accepted(), texts.acceptedText(), base + "/plan", texts.seePlan());
            default -> new NextStep(texts.complete(),
                        texts.completeText(),
                        base + "/braki", texts.seeGaps());
        };
    }

    private NextStep submittedTooEarly(int unmet, String base, Scope scope) {
        String lacks = Counted.of(unmet, NounTexts::thing);
        return scope.mayEdit() ? new NextStep(texts.incomplete(),
                texts.sentBack(lacks), base + "/braki", texts.fillGaps())
                : new NextStep(texts.incomplete(), texts.lacking(lacks), base + "/braki", texts.seeLacks());
    }

    /** How many people and cards there are says something only to those who may open them. */
    private static List<Fact> facts(PowiatRow row, Scope scope) {
        Stream<Fact> own = scope.everything() ? Stream.of(new Fact(Counted.form(row.members(), NounTexts::member), row.members()),
                new Fact(Counted.form(row.cards(), NounTexts::card), row.cards())) : Stream.of();
        return Stream.concat(own, Stream.of(new Fact(Counted.form(row.entries(), NounTexts::entry), row.entries()),
                new Fact(Counted.form(row.actions(), NounTexts::action), row.actions()))).toList();
    }
}
