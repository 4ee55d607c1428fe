package pl.pomost.diagnosis.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.DiagnosisEntries;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.AreaFilter;

/** Causes and effects of all entries of an area as pictures, to look at together. */
@Path("/powiaty/{teryt}/diagnoza/drzewo")
@Authenticated
class TreeResource {

    /** Type of the cards on which a room writes causes and effects. */
    private static final String CAUSES = "cause";

    private final CurrentScope scopes;
    private final Pages pages;
    private final DiagnosisEntries entries;
    private final Vocabulary words;
    private final TreeTexts texts;

    TreeResource(CurrentScope scopes, Pages pages, DiagnosisEntries entries, Vocabulary words, TreeTexts texts) {
        this.scopes = scopes;
        this.pages = pages;
        this.entries = entries;
        this.words = words;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "diagnosis")
    static class Templates {
        static native TemplateInstance trees(Page page, TreeList list);
    }

    @GET
    public TemplateInstance trees(@PathParam("teryt") String teryt, @QueryParam("obszar") @DefaultValue("") String area) {
        Scope scope = scopes.of(teryt);
        List<DiagnosisEntry> grown = entries.of(scope.requireEnrolment()).stream().filter(DiagnosisEntry::isStanding)
                .filter(entry -> scope.everything() || "confirmed".equals(entry.status()) && scope.covers(entry.area()))
                .filter(entry -> !entry.causes().isEmpty() || !entry.effects().isEmpty()).toList();
        List<TreeList.Entry> trees = grown.stream().filter(entry -> area.isEmpty() || entry.area().equals(area)).map(entry -> new TreeList.Entry(entry.code(), entry.title(), entry.area(),
                ProblemTree.of(entry.title(), entry.causes(), entry.effects()))).toList();
        return Templates.trees(pages.of(texts.section(), scope, "diagnoza"), new TreeList(teryt, scope.powiat().name(), scope.everything(),
                AreaFilter.of(words.areasOf(scope), grown.stream().map(DiagnosisEntry::area).toList(), area, ""), trees, words.exerciseWith(CAUSES)));
    }
}
