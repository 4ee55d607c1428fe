package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.directory.PlanState;
import pl.pomost.plan.Metrics.Formalities;
import pl.pomost.plan.Metrics.Period;
import pl.pomost.plan.Metrics.Revision;
import pl.pomost.plan.Metrics.Territory;
import pl.pomost.plan.PlanMaterial.Setting;
import pl.pomost.shared.Plurals;
import pl.pomost.team.LocalTeam;
import pl.pomost.team.RosterMember;

/**
 * Makes the document of a plan from the process as it stands: chapters as the scenario lists them, then annexes. What is not
 * there yet is said calmly in its place; a process in which nothing has happened gives a document too. The same process on
 * the same day gives an equal document.
 */
@ApplicationScoped
public class PlanAssembly {

    private static final String FIRST_VERSION = "0.1";

    private final ReadMaterial materials;

    PlanAssembly(ReadMaterial materials) {
        this.materials = materials;
    }

    /** The newest state. Callers hand in an enrolment that they may see. */
    @Transactional
    public PlanDocument assemble(UUID enrolment, Audience audience) {
        return assemble(materials.of(enrolment), audience);
    }

    /** The annex that names the team's people, numbered to follow a public document, which does not hold it. */
    @Transactional
    public Section roster(UUID enrolment, PlanDocument document) {
        Section annex = RosterAnnex.write(Drafting.of(materials.of(enrolment), Audience.PUBLIC));
        return numbered(annex, document.annexes().size() + 1);
    }

    static PlanDocument assemble(PlanMaterial material, Audience audience) {
        Drafting drafting = Drafting.of(material, audience);
        WithoutPersonalData gate = new WithoutPersonalData(material.setting().today(), audience);
        List<Section> chapters = gate.in(Chapters.write(drafting));
        return PlanDocument.of(metrics(drafting), chapters, gate.in(annexes(drafting, chapters)));
    }

    private static List<Section> annexes(Drafting drafting, List<Section> chapters) {
        List<Section> annexes = new ArrayList<>();
        if (drafting.full()) {
            annexes.add(RosterAnnex.write(drafting));
        }
        annexes.add(RemarksAnnex.write(drafting));
        annexes.add(ThreadAnnex.write(drafting));
        annexes.add(SourcesAnnex.write(drafting));
        annexes.add(StrategiesAnnex.write(drafting));
        annexes.add(GlossaryAnnex.write(chapters));
        annexes.addAll(OwnAnnexes.write(drafting));
        annexes.add(AccessibilityAnnex.write(drafting));
        List<Section> filled = annexes.stream().filter(annex -> !annex.blocks().isEmpty() || !annex.sections().isEmpty()).toList();
        List<Section> numbered = new ArrayList<>();
        filled.forEach(annex -> numbered.add(numbered(annex, numbered.size() + 1)));
        return numbered;
    }

    private static Section numbered(Section annex, int number) {
        return annex.withNumber("Załącznik " + number + ".");
    }

    private static Metrics metrics(Drafting drafting) {
        Setting setting = drafting.from().setting();
        Optional<Plan> plan = setting.plan();
        Optional<Plan.Period> period = plan.flatMap(Plan::period);
        return new Metrics(plan.flatMap(Plan::title).filter(title -> !title.isBlank()).orElse("Lokalny plan integracji: " + setting.powiat().name()), "pl",
                new Territory(setting.powiat().teryt(), setting.powiat().name(), setting.powiat().seat()), setting.edition().name(),
                Period.of(period.map(Plan.Period::start).orElse(null), period.map(Plan.Period::end).orElse(null)),
                new Revision(plan.flatMap(Plan::versionLabel).orElse(FIRST_VERSION), status(setting, plan)),
                setting.today(), formalities(drafting, plan), TeamPart.coverage(drafting).sentence(), Optional.of(setting.scenario().stages().size()));
    }

    /** Before its first step a plan is what its particulars call it; a file may have brought them from elsewhere. */
    private static String status(Setting setting, Optional<Plan> plan) {
        return setting.state() == PlanState.DRAFT ? plan.flatMap(Plan::status).orElse(PlanState.DRAFT.polish()) : setting.state().polish();
    }

    private static Formalities formalities(Drafting drafting, Optional<Plan> plan) {
        return new Formalities(plan.flatMap(Plan::caseNumber), plan.flatMap(Plan::coordinator).map(code -> coordinator(code, drafting)),
                drafting.from().people().team().flatMap(LocalTeam::appointingAct), Optional.empty(), authors(drafting));
    }

    private static Optional<String> authors(Drafting drafting) {
        int people = drafting.from().people().roster().size();
        return people == 0 ? Optional.empty() : Optional.of("lokalny zespół, " + Plurals.of(people, "osoba", "osoby", "osób") + "; wykaz w załączniku"
                + (drafting.full() ? ". To wersja dla zespołu i ROPS: pod słowami z kartek stoją imiona i nazwiska. W wersji dla wszystkich ich nie ma" : ""));
    }

    /** The office, and in the full document the name as well. */
    private static String coordinator(String code, Drafting drafting) {
        Optional<RosterMember> member = drafting.from().people().roster().stream().filter(person -> person.code().equals(code)).findFirst();
        return member.map(person -> (drafting.full() ? person.firstName() + " " + person.lastName() + ", " : "")
                + drafting.labels().office(person)).orElse(code);
    }
}
