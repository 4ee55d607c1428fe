package pl.pomost.search.web;

import io.quarkus.oidc.Tenant;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.pomost.access.CurrentViewer;
import pl.pomost.process.FindableKind;
import pl.pomost.search.Filter;
import pl.pomost.search.Found;
import pl.pomost.search.Hit;
import pl.pomost.search.Search;
import pl.pomost.search.SearchInTurn;
import pl.pomost.search.SearchRefusal;

/** The search for programs; without a token it finds what everybody may see. */
@Path("/api/v1/search")
@PermitAll
@Blocking
@Tenant("api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
class SearchApi {

    private final CurrentViewer viewer;
    private final SearchInTurn search;

    SearchApi(CurrentViewer viewer, SearchInTurn search) {
        this.viewer = viewer;
        this.search = search;
    }

    /** @param instead what was looked for in place of words that nothing has */
    @RegisterForReflection
    record Answer(int all, int page, int pages, List<Entry> hits, Counts counts, Map<String, String> instead, List<String> unknown) {
    }

    /**
     * Title and snippet are plain text.
     *
     * @param marked  the words in them that were found
     * @param address within this service
     */
    @RegisterForReflection
    record Entry(String kind, String code, String title, String snippet, List<String> marked, String powiat, Integer year, String area, String address) {
    }

    @RegisterForReflection
    record Counts(Map<String, Integer> kinds, Map<String, Integer> powiats, Map<String, Integer> areas, Map<Integer, Integer> years) {
    }

    @GET
    @Operation(summary = "Things that have all these words, in any form, with or without Polish marks; only what the viewer may see",
            description = "`q` are the words; `kind`, `powiat` (TERYT), `area` and `year` narrow; `page` counts from 1, of twenty hits each. `counts` tells how many there would be with "
                    + "another choice of one filter.")
    public Answer find(@QueryParam("q") @DefaultValue("") String words, @QueryParam("kind") Optional<String> kind, @QueryParam("powiat") Optional<String> powiat,
            @QueryParam("area") Optional<String> area, @QueryParam("year") Optional<String> year, @QueryParam("page") @DefaultValue("1") String page) {
        if (words.isBlank()) {
            throw SearchRefusal.noWords();
        }
        var filter = new Filter(kind.map(name -> FindableKind.called(name).orElseThrow(() -> SearchRefusal.noKind(name))),
                powiat.map(code -> checked("powiat", code, "[0-9]{4}")), area, year.map(text -> Integer.valueOf(checked("year", text, "[0-9]{4}"))));
        int number = Integer.parseInt(checked("page", page, "[1-9][0-9]{0,3}"));
        Found found = search.find(viewer.get(), words, filter, number);
        int pages = Math.min(Search.LAST_PAGE, (found.all() + Search.PAGE - 1) / Search.PAGE);
        return new Answer(found.all(), Math.max(1, Math.min(pages, number)), pages, found.hits().stream().map(SearchApi::entry).toList(),
                new Counts(found.counts().kinds().entrySet().stream().collect(Collectors.toMap(each -> FindableKind.of(each.getKey()).address(), Map.Entry::getValue)),
                        found.counts().powiats(), found.counts().areas(), found.counts().years()),
                found.meant().stream().collect(Collectors.toMap(Found.Meant::written, Found.Meant::instead, (one, other) -> one)), found.unknown());
    }

    private static Entry entry(Hit hit) {
        List<String> marked = Stream.concat(hit.title().stream(), hit.snippet().stream()).filter(Hit.Piece::marked).map(Hit.Piece::text).distinct().toList();
        return new Entry(hit.kind().address(), hit.code(), hit.plainTitle(), hit.plainSnippet(), marked, hit.teryt(), hit.year() == 0 ? null : hit.year(), hit.area(), hit.address());
    }

    private static String checked(String name, String text, String pattern) {
        if (!text.matches(pattern)) {
            throw SearchRefusal.parameter(name);
        }
        return text;
    }
}
