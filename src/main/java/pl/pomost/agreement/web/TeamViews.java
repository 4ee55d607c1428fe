package pl.pomost.agreement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.agreement.Dispatch;
import pl.pomost.agreement.SentToTeam;
import pl.pomost.agreement.TeamAnswer;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Dates;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Submitted;

/** Makes what was sent to one team, and its answers, ready to be read. */
@ApplicationScoped
class TeamViews {

    private final SentToTeam sent;
    private final DispatchViews dispatches;
    private final NameBook book;
    private final DomainClock clock;
    private final DispatchTexts texts;

    TeamViews(SentToTeam sent, DispatchViews dispatches, NameBook book, DomainClock clock, DispatchTexts texts) {
        this.sent = sent;
        this.dispatches = dispatches;
        this.book = book;
        this.clock = clock;
        this.texts = texts;
    }

    /** What waits, the most urgent first. */
    List<TeamView.Row> waiting(Scope scope) {
        return sent.all(scope).stream().filter(each -> each.answer().isEmpty()).map(each -> row(scope, each)).toList();
    }

    List<TeamView.Row> answered(Scope scope) {
        return sent.all(scope).stream().filter(each -> each.answer().isPresent()).map(each -> row(scope, each)).toList();
    }

    /** @throws NotFoundException when it was not sent to this team */
    TeamView of(Scope scope, String code) {
        SentToTeam.Item item = sent.one(scope, code);
        Dispatch dispatch = item.dispatch();
        List<TeamAnswer> all = sent.history(item, scope);
        Names names = book.of(all.stream().map(TeamAnswer::givenBy).toList());
        List<TeamView.Given> given = new ArrayList<>(all.stream().map(each -> given(each, names)).toList());
        Collections.reverse(given);
        Optional<TeamView.Given> answer = given.stream().findFirst();
        boolean open = all.isEmpty() ? !dispatch.isWithdrawn() : dispatch.isChangeable(all.get(0), clock.today());
        List<Choice> choices = dispatch.kind().answers().stream().map(kind -> new Choice(kind.key(), texts.answer(kind))).toList();
        return new TeamView(address(scope, dispatch), list(scope), scope.teryt(), dispatch.code(), dispatch.title(), texts.kind(dispatch.kind()), dispatches.story(dispatch),
                dispatches.standard(dispatch), dispatch.words(), term(dispatch, all.stream().findFirst()), answer, given.stream().skip(1).toList(), open && scope.coordinates(), scope.coordinates(), choices);
    }

    /** The form with what stands. */
    Submitted filled(Scope scope, String code) {
        Optional<TeamAnswer> answer = sent.one(scope, code).answer();
        return Submitted.NOTHING.with("version", String.valueOf(answer.map(TeamAnswer::seq).orElse(0))).with("answer", answer.map(each -> each.kind().key()).orElse(""))
                .with("words", answer.flatMap(TeamAnswer::words).orElse(""));
    }

    private TeamView.Row row(Scope scope, SentToTeam.Item item) {
        Dispatch dispatch = item.dispatch();
        String note = item.answer().map(answer -> Dates.inWords(answer.givenOn()) + (answer.isLate() ? ", " + texts.late() : "")).orElse("");
        return new TeamView.Row(address(scope, dispatch), dispatch.code(), dispatch.title(), texts.kind(dispatch.kind()),
                item.answer().map(answer -> dispatches.look(answer.kind())).orElseGet(() -> dispatches.state(dispatch)), note);
    }

    private TeamView.Given given(TeamAnswer answer, Names names) {
        return new TeamView.Given(dispatches.look(answer.kind()), answer.words().orElse(""), texts.dayAndWho(Dates.inWords(answer.givenOn()), names.person(answer.givenBy())), answer.isLate());
    }

    private String term(Dispatch dispatch, Optional<TeamAnswer> first) {
        if (dispatch.isWithdrawn()) {
            return texts.withdrawn(dispatch.withdrawnOn().map(Dates::inWords).orElse(""));
        }
        if (first.isEmpty() && clock.today().isAfter(dispatch.dueOn())) {
            return texts.lateHint(Dates.inWords(dispatch.dueOn()));
        }
        LocalDate until = first.map(dispatch::changeableUntil).orElse(dispatch.dueOn());
        return clock.today().isAfter(until) ? texts.closed() : texts.changeable(Dates.inWords(until));
    }

    private static String address(Scope scope, Dispatch dispatch) {
        return "/powiaty/" + scope.teryt() + "/ustalenia/" + dispatch.code();
    }

    private static String list(Scope scope) {
        return "/powiaty/" + scope.teryt() + "/ustalenia";
    }
}
