package pl.pomost.team.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import pl.pomost.access.Account;
import pl.pomost.access.Accounts;
import pl.pomost.access.Page;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.FormFlow;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;
import pl.pomost.team.ChangeRosterMember;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.team.Roster;
import pl.pomost.team.RosterMember;
import pl.pomost.team.StillNamed;
import pl.pomost.team.TeamNames;
import pl.pomost.team.TeamRefusal;
import pl.pomost.team.WhereNamed;
import pl.pomost.thread.WritingDesk;

/** Mending what the roster says of a person, and taking somebody out of the team. */
@Path("/powiaty/{teryt}/zespol")
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class MemberResource {

    private final WritingDesk desk;
    private final Roster roster;
    private final Participants participants;
    private final Accounts accounts;
    private final ChangeRosterMember change;
    private final WhereNamed named;
    private final TeamNames names;
    private final Vocabulary words;
    private final TeamSentences sentences;
    private final TeamTexts texts;

    MemberResource(WritingDesk desk, Roster roster, Participants participants, Accounts accounts, ChangeRosterMember change, WhereNamed named,
            TeamNames names, Vocabulary words, TeamSentences sentences, TeamTexts texts) {
        this.desk = desk;
        this.roster = roster;
        this.participants = participants;
        this.accounts = accounts;
        this.change = change;
        this.named = named;
        this.names = names;
        this.words = words;
        this.sentences = sentences;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "team")
    static class Templates {
        static native TemplateInstance member(Page page, String list, String code, FormView form, MemberChoices choices);

        static native TemplateInstance stay(Page page, StayView view);
    }

    @GET
    @Path("osoby/{code}/edycja")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance edit(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.scope(teryt);
        RosterMember member = stored(scope, code);
        return form(scope, member, FormView.filled(filled(member)));
    }

    @POST
    @Path("osoby/{code}/edycja")
    public Response save(@PathParam("teryt") String teryt, @PathParam("code") String code, MultivaluedMap<String, String> sent) {
        Scope scope = desk.scope(teryt);
        RosterMember member = stored(scope, code);
        var typed = Submitted.of(sent);
        var form = read(scope, member, typed);
        form.person().account().filter(name -> accounts.byUsername(name).isEmpty())
                .ifPresent(name -> form.reading().refuse("konto", sentences.of(TeamRefusal.Reason.ACCOUNT_UNKNOWN)));
        var flow = new FormFlow(typed, form.reading(), view -> form(scope, member, view));
        try {
            return finish(flow, scope, code, form);
        } catch (TeamRefusal refusal) {
            refusal.reasons().forEach((field, reason) -> form.reading().refuse(field, sentences.of(reason)));
            return finish(flow, scope, code, form);
        }
    }

    @GET
    @Path("osoby/{code}/usun")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance removal(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.scope(teryt);
        return removal(scope, stored(scope, code));
    }

    @POST
    @Path("osoby/{code}/usun")
    public Response remove(@PathParam("teryt") String teryt, @PathParam("code") String code) {
        Scope scope = desk.scope(teryt);
        RosterMember member = stored(scope, code);
        try {
            change.remove(scope, code);
            return Response.seeOther(URI.create(list(scope))).build();
        } catch (StillNamed stays) {
            return Response.status(409).entity(removal(scope, member)).build();
        }
    }

    private Response finish(FormFlow flow, Scope scope, String code, MemberForm form) {
        return flow.finish(() -> {
            change.change(scope, code, flow.typed().version(), form.person());
            return list(scope) + "?zapisano=tak";
        }, () -> now(scope, code));
    }

    private FormFlow.Stored now(Scope scope, String code) {
        RosterMember now = roster.reread(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        return new FormFlow.Stored(read(scope, now, filled(now)).reading().view(), now.version());
    }

    private MemberForm read(Scope scope, RosterMember member, Submitted typed) {
        return new MemberForm(typed, choices(scope, member), texts, desk.words());
    }

    private TemplateInstance form(Scope scope, RosterMember member, FormView form) {
        return Templates.member(desk.page(texts.editMember(name(member)), scope, "zespol"), list(scope), member.code(), form, choices(scope, member));
    }

    private MemberChoices choices(Scope scope, RosterMember member) {
        return MemberChoices.of(words, names.institutions(scope.requireEnrolment()), MemberForm.filled(member, Optional.empty()));
    }

    private Submitted filled(RosterMember member) {
        return MemberForm.filled(member, participants.ofMember(member.id()).flatMap(Participant::accountId).flatMap(accounts::findByIdOptional).map(Account::username));
    }

    private TemplateInstance removal(Scope scope, RosterMember member) {
        return Templates.stay(desk.page(texts.removeMemberTitle(name(member)), scope, "zespol"), StayView.of(scope, name(member), texts.removeMemberHint(),
                texts.removeMember(), list(scope) + "/osoby/" + member.code(), named.person(scope, member.id())));
    }

    private RosterMember stored(Scope scope, String code) {
        return roster.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
    }

    private static String name(RosterMember member) {
        return member.firstName() + " " + member.lastName();
    }

    private static String list(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/zespol";
    }
}
