package pl.pomost.diagnosis.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.DutyList;
import pl.pomost.diagnosis.DutyList.Duty;
import pl.pomost.diagnosis.Errand;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.PolishDates;
import pl.pomost.team.TeamNames;

/** What the team has to find out before it says how things should be. */
@Path("/powiaty/{teryt}/diagnoza/do-sprawdzenia")
@Authenticated
class DutyResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final DutyList duties;
    private final TeamNames names;
    private final KnowledgeLines knowledge;
    private final Vocabulary words;
    private final DutyTexts texts;

    DutyResource(CurrentScope scopes, Pages pages, DutyList duties, TeamNames names, KnowledgeLines knowledge, Vocabulary words, DutyTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.duties = duties;
        this.names = names;
        this.knowledge = knowledge;
        this.words = words;
        this.texts = texts;
    }

    /**
     * One thing to find out.
     *
     * @param who  name, or empty while nobody took it on
     * @param day  in words, {@code iso} for machines; both empty without one
     * @param page address of what it stands on
     * @param edit address of the form in which somebody takes it on; empty for those who may not
     */
    record Row(String code, String area, String title, String who, String day, String iso, boolean late, boolean taken, String plan, String page, String edit) {
    }

    /** The three lists. */
    record View(String teryt, String powiat, List<Row> toCheck, List<Row> gaps, List<Row> outdated, String years) {
    }

    @CheckedTemplate(basePath = "diagnosis")
    static class Templates {
        static native TemplateInstance duties(Page page, View view);
    }

    @GET
    public TemplateInstance list(@PathParam("teryt") String teryt) {
        Scope scope = scopes.of(teryt).requireEverything();
        DutyList.Duties all = duties.of(scope);
        Map<String, String> people = names.people(scope.requireEnrolment());
        return Templates.duties(pages.of(texts.title(words.stageOf(EntryKind.VISION)), scope, "diagnoza"), new View(teryt, scope.powiat().name(), rows(scope, all.toCheck(), people, "check-who"),
                rows(scope, all.gaps(), people, "gap-who"), rows(scope, all.outdated(), people, "evidence-source"), knowledge.years()));
    }

    private static List<Row> rows(Scope scope, List<Duty> duties, Map<String, String> people, String field) {
        return duties.stream().map(duty -> row(scope, duty, people, field)).toList();
    }

    private static Row row(Scope scope, Duty duty, Map<String, String> people, String field) {
        String powiat = "/powiaty/" + scope.teryt();
        var day = duty.errand().map(Errand::due);
        Optional<String> who = duty.errand().map(Errand::who);
        return new Row(duty.code(), duty.area(), duty.title(), who.map(code -> people.getOrDefault(code, code)).orElse(""), day.map(PolishDates::inWords).orElse(""),
                day.map(Object::toString).orElse(""), duty.late(), duty.isTaken(), duty.plan().orElse(""),
                powiat + (duty.card() ? "/kartki/" : "/diagnoza/") + duty.code(),
                !scope.mayEdit() ? "" : duty.card() ? powiat + "/diagnoza/nowy?kartka=" + duty.code() : powiat + "/diagnoza/" + duty.code() + "/edycja#" + field);
    }
}
