package pl.pomost.workshop.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import pl.pomost.access.Scope;
import pl.pomost.shared.Counted;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.NounTexts;
import pl.pomost.shared.SentForm;
import pl.pomost.workshop.CardRow;
import pl.pomost.workshop.Cards;
import pl.pomost.workshop.Cluster;
import pl.pomost.workshop.Clusters;
import pl.pomost.workshop.GroupCards;
import pl.pomost.workshop.UndoGrouping;
import pl.pomost.workshop.Refusal;
import pl.pomost.workshop.Workshop;
import pl.pomost.workshop.Workshops;

/** The board of a workshop: its cards by activity, area and group; grouping with ticks instead of dragging. */
@Path("/powiaty/{teryt}/warsztaty/{stage}/tablica")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class BoardResource {

    /** So many cards are told one by one after they were put together; an address must not grow without end. */
    private static final int SAID = 60;

    private final Doors doors;
    private final Workshops workshops;
    private final Cards cards;
    private final Clusters clusters;
    private final Boards boards;
    private final BoardPages board;
    private final GroupCards grouping;
    private final UndoGrouping undoing;
    private final BoardTexts texts;

    BoardResource(Doors doors, Workshops workshops, Cards cards, Clusters clusters, Boards boards, BoardPages board, GroupCards grouping,
            UndoGrouping undoing, BoardTexts texts) {
        this.doors = doors;
        this.workshops = workshops;
        this.cards = cards;
        this.clusters = clusters;
        this.boards = boards;
        this.board = board;
        this.grouping = grouping;
        this.undoing = undoing;
        this.texts = texts;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance board(@PathParam("teryt") String teryt, @PathParam("stage") int stage, @QueryParam("cwiczenie") String activity,
            @QueryParam("obszar") String area, @QueryParam("polaczono") String joined) {
        Scope scope = doors.team(teryt, stage);
        Workshop workshop = workshops.at(scope, stage);
        BoardFilter filter = BoardFilter.of(activity, area);
        return board.page(scope, workshop, boards.body(scope, workshop, filter), grouped(scope, workshop, filter, joined));
    }

    @POST
    @Path("grupy")
    public Response group(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.leader(teryt, stage);
        List<UUID> chosen = form.ids("kartka");
        Doubts doubts = Doubts.NONE.and("nazwa", texts.groupName(), form.text("nazwa"));
        if (!doubts.allow(form.text("do"))) {
            return board.again(scope, stage, form, FormErrors.NONE, doubts);
        }
        return attempt(scope, stage, form, () -> {
            var choice = new GroupCards.Choice(form.filled("nazwa"), form.text("sama").equals("tak"), chosen, List.of());
            form.id("grupa").ifPresentOrElse(group -> grouping.addTo(scope, stage, group, choice), () -> grouping.group(scope, stage, choice));
            return chosen.isEmpty() ? Optional.empty() : Optional.of(done(scope, chosen));
        });
    }

    @POST
    @Path("wyjecie")
    public Response ungroup(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.leader(teryt, stage);
        return attempt(scope, stage, form, () -> {
            grouping.ungroup(scope, stage, form.ids("kartka"));
            return Optional.empty();
        });
    }

    /** Takes the last step of grouping back, whoever has done it. */
    @POST
    @Path("cofniecie")
    public Response undo(@PathParam("teryt") String teryt, @PathParam("stage") int stage, MultivaluedMap<String, String> sent) {
        var form = new SentForm(sent);
        Scope scope = doors.leader(teryt, stage);
        return attempt(scope, stage, form, () -> {
            undoing.undo(scope, stage);
            return Optional.empty();
        });
    }

    /** Parameters and place of the board's address after cards were put together. */
    private UriBuilder done(Scope scope, List<UUID> chosen) {
        List<CardRow> joined = cards.of(scope, chosen);
        UriBuilder address = UriBuilder.fromPath("").queryParam("polaczono", String.join(",", joined.stream().map(CardRow::code).limit(SAID).toList()));
        joined.stream().findFirst().flatMap(CardRow::cluster).flatMap(clusters::findByIdOptional).map(Cluster::code).ifPresent(address::fragment);
        return address;
    }

    private Optional<Grouped> grouped(Scope scope, Workshop workshop, BoardFilter filter, String joined) {
        List<String> codes = joined == null ? List.of() : List.of(joined.split(",", SAID + 1));
        List<CardRow> rows = codes.isEmpty() ? List.of() : cards.of(scope, workshop).stream().filter(card -> card.cluster().isPresent() && codes.contains(card.code())).toList();
        var kept = new LinkedHashMap<String, String>();
        filter.activity().ifPresent(code -> kept.put("cwiczenie", code));
        filter.area().ifPresent(code -> kept.put("obszar", code));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Grouped(texts.joined(Counted.of(rows.size(), NounTexts::cardJoined)),
                scope.mayEdit(), kept));
    }

    private Response attempt(Scope scope, int stage, SentForm form, Supplier<Optional<UriBuilder>> deed) {
        BoardFilter filter = BoardFilter.of(form.text("cwiczenie"), form.text("obszar"));
        try {
            Optional<UriBuilder> done = deed.get();
            if (Console.isFrom(form)) {
                return Console.back(scope, stage);
            }
            UriBuilder address = done.orElseGet(() -> UriBuilder.fromPath("")).replacePath("/powiaty/" + scope.teryt() + "/warsztaty/" + stage + "/tablica");
            filter.activity().ifPresent(code -> address.queryParam("cwiczenie", "{activity}"));
            filter.area().ifPresent(code -> address.queryParam("obszar", "{area}"));
            return Response.seeOther(address.buildFromMap(Map.of("activity", filter.activity().orElse(""), "area", filter.area().orElse("")))).build();
        } catch (Refusal refusal) {
            return board.again(scope, stage, form, refusal);
        }
    }
}
