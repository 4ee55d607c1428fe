package pl.pomost.network.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.directory.Powiats;
import pl.pomost.network.GroupRights;
import pl.pomost.network.GroupRole;
import pl.pomost.network.GroupView;
import pl.pomost.network.Groups;
import pl.pomost.network.MemberDraft;
import pl.pomost.network.NameMembers;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Dates;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Paged;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Saved;
import pl.pomost.shared.SentForm;
import pl.pomost.shared.Submitted;

/** Who belongs to a group; whoever leads it adds people and takes them off. */
@Path("/zespoly/{code}/czlonkowie")
@Authenticated
@Blocking
class MembersResource {

    private final Pages pages;
    private final CurrentViewer viewer;
    private final Groups groups;
    private final GroupRights rights;
    private final GroupHeads heads;
    private final NameMembers name;
    private final Powiats powiats;
    private final GroupWords labels;
    private final GroupTexts texts;
    private final FormTexts words;

    MembersResource(Pages pages, CurrentViewer viewer, Groups groups, GroupRights rights, GroupHeads heads, NameMembers name, Powiats powiats, GroupWords labels, GroupTexts texts,
            FormTexts words) {
        this.pages = pages;
        this.viewer = viewer;
        this.groups = groups;
        this.rights = rights;
        this.heads = heads;
        this.name = name;
        this.powiats = powiats;
        this.labels = labels;
        this.texts = texts;
        this.words = words;
    }

    @CheckedTemplate(basePath = "network")
    static class Templates {
        static native TemplateInstance members(Page page, MembersView view, FormView form);
    }

    @GET
    public TemplateInstance members(@PathParam("code") String code, @QueryParam("strona") @DefaultValue("") String number) {
        return page(groups.get(code), FormView.filled(Submitted.NOTHING), Paged.number(number));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
        GroupView group = rights.requireLead(viewer.get(), groups.get(code));
        var typed = Submitted.of(sent);
        var reading = new FormReading(typed, words);
        String account = reading.field("account", texts.account()).required(100);
        String role = reading.field("role", texts.role()).requiredOneOf(roles(group));
        Optional<String> powiat = reading.field("powiat", texts.powiat()).oneOf(places());
        Optional<String> office = reading.field("office", texts.office()).text(200);
        if (powiat.isEmpty() && office.isEmpty() && !reading.isRefused("powiat")) {
            reading.refuse("powiat", texts.placeMissing());
        }
        Optional<String> known = name.account(account);
        if (known.isEmpty() && !reading.isRefused("account")) {
            reading.refuse("account", texts.accountUnknown());
        }
        if (known.filter(username -> !name.maySpeakFor(viewer.get(), group, username, powiat)).isPresent()) {
            reading.refuse("powiat", texts.notOfTheTeam());
        }
        return new FormFlow(typed, reading, form -> page(group, form, 1)).finish(() -> {
            name.name(viewer.get(), code, new MemberDraft(known.orElseThrow(), GroupRole.valueOf(role), powiat, office));
            return group.address() + "/czlonkowie";
        });
    }

    @POST
    @Path("{id}/koniec")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeOff(@PathParam("code") String code, @PathParam("id") String id) {
        GroupView group = groups.get(code);
        name.takeOff(viewer.get(), code, SentForm.asId(id).orElseThrow(NotFoundException::new));
        return Saved.to(group.address() + "/czlonkowie");
    }

    private TemplateInstance page(GroupView group, FormView form, int number) {
        List<MembersView.Row> rows = group.members().stream().map(each -> new MembersView.Row(each.id().toString(), each.name(), each.username(), labels.role(each.role()), each.place(),
                Dates.inWords(each.since()), rights.mayDecide(viewer.get(), group, each.role()), each.username().equals(viewer.get().username()))).toList();
        return Templates.members(pages.of(texts.members() + ": " + group.name()), new MembersView(heads.of(viewer.get(), group), Paged.of(rows, number, ""), roles(group), places()), form);
    }

    /** Those that the viewer may give. */
    private List<Choice> roles(GroupView group) {
        return labels.roles().stream().filter(role -> rights.mayDecide(viewer.get(), group, GroupRole.valueOf(role.code()))).toList();
    }

    private List<Choice> places() {
        return powiats.ofRegion().stream().map(powiat -> new Choice(powiat.teryt(), powiat.name()))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(PolishDates.POLISH)::compare)).toList();
    }
}
