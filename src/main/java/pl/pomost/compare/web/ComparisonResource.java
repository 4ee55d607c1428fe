package pl.pomost.compare.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.access.CurrentScope;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.compare.Compare;
import pl.pomost.compare.Comparison;
import pl.pomost.compare.Grounds;
import pl.pomost.compare.PublicRanges;
import pl.pomost.compare.Question;
import pl.pomost.compare.ReadCell;
import pl.pomost.compare.View;

/** Powiats side by side. Whoever may compare no area is shown ranges. */
@Path("/porownanie")
@Blocking
class ComparisonResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final CurrentScope scopes;
    private final Grounds grounds;
    private final Compare compare;
    private final PublicRanges ranges;
    private final ReadCell cells;
    private final CompareTexts texts;
    private final RangeTexts words;

    ComparisonResource(Pages pages, CurrentViewer viewer, CurrentScope scopes, Grounds grounds, Compare compare, PublicRanges ranges, ReadCell cells, CompareTexts texts, RangeTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.scopes = scopes;
        this.grounds = grounds;
        this.compare = compare;
        this.ranges = ranges;
        this.cells = cells;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "compare")
    static class Templates {
        static native TemplateInstance comparison(Page page, List<Tab> tabs, Comparison view, List<FileLink> files);

        static native TemplateInstance ranges(Page page, RangeView view, int least);

        static native TemplateInstance cell(Page page, CellView cell);
    }

    /** One of the ways of comparing, above the page. */
    record Tab(String address, String name, boolean current) {
    }

    /** The same view as a file. */
    record FileLink(String address, String name) {
    }

    @GET
    @PermitAll
    public TemplateInstance matrix(@Context UriInfo address) {
        return grounds.reach(viewer.get()).open() ? view(View.MATRIX, address) : ranges(address);
    }

    @GET
    @Path("zakresy")
    @PermitAll
    public TemplateInstance ranges(@Context UriInfo address) {
        return Templates.ranges(pages.of(words.title()), RangeView.of(ranges.of(question(address), viewer.get()), grounds.reach(viewer.get()), words), PublicRanges.LEAST);
    }

    @GET
    @Path("komorka/{teryt}/{standard}")
    @Authenticated
    public TemplateInstance cell(@PathParam("teryt") String teryt, @PathParam("standard") String standard) {
        CellView cell = CellView.of(cells.of(scopes.of(teryt), standard), grounds.reach(viewer.get()).open());
        return Templates.cell(pages.of(cell.title()), cell);
    }

    @GET
    @Path("mapa")
    @Authenticated
    public TemplateInstance map(@Context UriInfo address) {
        return view(View.MAP, address);
    }

    @GET
    @Path("profil")
    @Authenticated
    public TemplateInstance profile(@Context UriInfo address) {
        return view(View.PROFILE, address);
    }

    @GET
    @Path("zmiany")
    @Authenticated
    public TemplateInstance change(@Context UriInfo address) {
        return view(View.CHANGE, address);
    }

    @GET
    @Path("obok")
    @Authenticated
    public TemplateInstance beside(@Context UriInfo address) {
        return view(View.BESIDE, address);
    }

    @GET
    @Path("region")
    @Authenticated
    public TemplateInstance region(@Context UriInfo address) {
        return view(View.REGION, address);
    }

    @GET
    @Path("region/wiersze")
    @Authenticated
    public TemplateInstance rows(@Context UriInfo address) {
        return view(View.ROWS, address);
    }

    private TemplateInstance view(View view, UriInfo address) {
        Question asked = question(address);
        Question question = grounds.year(asked).map(asked::in).orElse(asked);
        Comparison comparison = compare.of(view, viewer.get(), question, false);
        return Templates.comparison(pages.of(comparison.title()), tabs(view, question), comparison, files(view, comparison, question));
    }

    private List<Tab> tabs(View view, Question question) {
        Question edition = question.only("edition");
        Stream<Tab> views = Stream.of(View.values()).filter(each -> each != View.ROWS).map(each -> new Tab(edition.at(each.path()), name(each), each == view || each == View.REGION && view == View.ROWS));
        Stream<Tab> money = viewer.get().seesWholeRegion() ? grounds.year(question).stream()
                .flatMap(year -> Stream.of(new Tab("/porownanie/alokacje/" + year, texts.allocations(), false), new Tab("/porownanie/adresaci/" + year, texts.addressees(), false))) : Stream.of();
        return Stream.of(views, money, Stream.of(new Tab(edition.at("/porownanie/zakresy"), texts.ranges(), false))).flatMap(tabs -> tabs).toList();
    }

    private String name(View view) {
        return switch (view) {
            case MATRIX -> texts.matrix();
            case MAP -> texts.map();
            case PROFILE -> texts.profileView();
            case CHANGE -> texts.changes();
            case BESIDE -> texts.beside();
            case REGION, ROWS -> texts.region();
        };
    }

    private static List<FileLink> files(View view, Comparison comparison, Question question) {
        int drawn = view == View.MATRIX || view == View.MAP ? 1 : comparison.pictures().size();
        Stream<FileLink> tables = Stream.of("xlsx", "csv", "pdf").map(format -> new FileLink(question.with("strona", "").at("/porownanie/pliki/" + view.code() + "." + format), format.toUpperCase(Locale.ROOT)));
        Stream<FileLink> drawings = IntStream.rangeClosed(1, drawn).mapToObj(number -> new FileLink(question.with("strona", "").with("rysunek", number == 1 ? "" : String.valueOf(number))
                .at("/porownanie/pliki/" + view.code() + ".svg"), drawn == 1 ? "SVG" : "SVG: " + comparison.pictures().get(number - 1).title()));
        return Stream.concat(tables, drawings).toList();
    }

    private static Question question(UriInfo address) {
        return Question.of(address.getQueryParameters());
    }
}
