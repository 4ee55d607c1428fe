package pl.pomost.plan;

import java.util.List;
import java.util.Optional;
import pl.pomost.plan.PlanMaterial.Setting;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Stage;
import pl.pomost.scenario.StandardDef;
import pl.pomost.team.LocalTeam;

/** Turns the material of a plan into the facts that completeness is judged by. */
final class ProcessFacts {

    private static final List<String> AGREED = List.of("agreed", "recommended");

    private ProcessFacts() {
    }

    /** @param document the full document made of the same material */
    static PlanFacts of(PlanMaterial material, PlanDocument document) {
        return new PlanFacts(frame(material.setting()), particulars(material), TeamFacts.of(material.people()), RoomFacts.of(material),
                SituationFacts.of(material), CourseFacts.of(material), WritingFacts.of(material, document), Optional.of(ReadJudged.of(material)));
    }

    private static PlanFacts.Frame frame(Setting setting) {
        Scenario scenario = setting.scenario();
        return new PlanFacts.Frame(setting.plan().flatMap(Plan::submitted).orElse(setting.today()),
                scenario.areas().stream().map(area -> new PlanFacts.Area(area.code(), area.name().pl())).toList(),
                setting.gminas().stream().map(gmina -> new PlanFacts.Gmina(gmina.teryt(), gmina.name())).toList(),
                scenario.stages().stream().map(Stage::number).toList(),
                setting.standards().stream().filter(standard -> AGREED.contains(standard.status())).map(StandardDef::code).toList(),
                PlanFacts.Limits.of(scenario));
    }

    private static PlanFacts.Particulars particulars(PlanMaterial material) {
        Setting setting = material.setting();
        Optional<Plan.Period> period = setting.plan().flatMap(Plan::period);
        return new PlanFacts.Particulars(setting.powiat().teryt(), period.map(Plan.Period::start), period.map(Plan.Period::end), setting.plan().flatMap(Plan::coordinator).orElse(""),
                material.people().team().flatMap(LocalTeam::appointingAct).orElse(""));
    }
}
