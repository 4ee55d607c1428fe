package pl.pomost.action.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.action.ActionRow;
import pl.pomost.action.Actions;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.AreaFilter;
import pl.pomost.team.TeamNames;

/** Calendar, money, impact and effort, workload: the actions of a powiat on one page. Outsiders get the actions of their areas. */
@Path("/powiaty/{teryt}/dzialania/przeglad")
@Authenticated
class ActionOverviewResource {

    private final CurrentScope scopes;
    private final Pages pages;
    private final Actions actions;
    private final TeamNames names;
    private final Vocabulary words;
    private final ActionTexts texts;
    private final OverviewTexts overview;

    ActionOverviewResource(CurrentScope scopes, Pages pages, Actions actions, TeamNames names, Vocabulary words, ActionTexts texts, OverviewTexts overview) {
        this.scopes = scopes;
        this.pages = pages;
        this.actions = actions;
        this.names = names;
        this.words = words;
        this.texts = texts;
        this.overview = overview;
    }

    @CheckedTemplate(basePath = "action")
    static class Templates {
        static native TemplateInstance overview(Page page, ActionOverview all);
    }

    @GET
    public TemplateInstance overview(@PathParam("teryt") String teryt, @QueryParam("obszar") @DefaultValue("") String area) {
        Scope scope = scopes.of(teryt);
        return Templates.overview(pages.of(overview.overview(), scope, "dzialania"), overview(scope, area));
    }

    private ActionOverview overview(Scope scope, String area) {
        List<ActionRow> visible = actions.rows(scope.requireEnrolment()).stream().filter(row -> scope.covers(row.area())).toList();
        List<ActionRow> chosen = visible.stream().filter(row -> area.isEmpty() || area.equals(row.area())).toList();
        Map<String, String> institutions = names.institutions(scope.requireEnrolment(), chosen.stream().flatMap(ActionOverviewResource::institutions).distinct().toList());
        return new ActionOverview(scope.teryt(), scope.powiat().name(), scope.everything(),
                AreaFilter.of(words.areasOf(scope), visible.stream().map(ActionRow::area).toList(), area, ""), visible.isEmpty(), ActionCalendar.of(chosen),
                chosen.stream().noneMatch(row -> row.total().signum() > 0) ? Optional.empty() : Optional.of(BudgetTable.of(chosen, words.areas(), texts)),
                SourceTable.of(chosen, words.choices("funding_sources"), words.choices("funding_status"), texts.total(), overview),
                EffortField.of(chosen, overview), Workload.of(chosen, institutions));
    }

    private static Stream<String> institutions(ActionRow action) {
        Stream<String> leader = action.responsible() == null ? Stream.empty() : Stream.ofNullable(action.responsible().institution());
        return Stream.concat(leader, action.partners().stream().flatMap(partner -> Stream.ofNullable(partner.institution())));
    }
}
