package pl.pomost.agreement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.access.Viewer;
import pl.pomost.agreement.AnswerBoard;
import pl.pomost.agreement.AnswerBoard.Count;
import pl.pomost.agreement.AnswerKind;
import pl.pomost.agreement.Dispatch;
import pl.pomost.agreement.DispatchDoor;
import pl.pomost.network.GroupView;
import pl.pomost.network.Groups;
import pl.pomost.shared.Dates;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Look;

/** Makes what was sent to teams, and their answers, ready to be read. */
@ApplicationScoped
class DispatchViews {

    private final DispatchDoor door;
    private final AnswerBoard board;
    private final Groups groups;
    private final NameBook book;
    private final DomainClock clock;
    private final DispatchTexts texts;

    DispatchViews(DispatchDoor door, AnswerBoard board, Groups groups, NameBook book, DomainClock clock, DispatchTexts texts) {
        this.door = door;
        this.board = board;
        this.groups = groups;
        this.book = book;
        this.clock = clock;
        this.texts = texts;
    }

    /** Answers are counted where the viewer may read them. */
    List<DispatchView.Row> rows(Viewer viewer, List<Dispatch> dispatches) {
        Set<String> read = door.answersReadBy(viewer, dispatches);
        Map<UUID, Count> counts = board.counts(dispatches.stream().filter(each -> read.contains(each.code())).toList());
        Map<String, String> names = groups.all().stream().collect(Collectors.toMap(GroupView::code, GroupView::name));
        return dispatches.stream().map(each -> new DispatchView.Row("/ustalenia/" + each.code(), each.code(), each.title(), texts.kind(each.kind()), sender(each, code -> Optional.ofNullable(names.get(code))), state(each),
                Optional.ofNullable(counts.get(each.id())).map(count -> texts.spoke(count.spoke(), count.asked())).orElse("–"))).toList();
    }

    DispatchView of(Viewer viewer, Dispatch dispatch) {
        boolean reads = door.readsAnswersTo(viewer, dispatch);
        return new DispatchView(dispatch.code(), dispatch.title(), texts.kind(dispatch.kind()), story(dispatch), state(dispatch), standard(dispatch), dispatch.words(), dispatch.withdrawal(),
                reads ? facts(dispatch) : List.of(), reads ? board.lines(dispatch).stream().map(this::line).toList() : List.of(), reads, !dispatch.isWithdrawn() && door.maySend(viewer, dispatch.group()));
    }

    private List<DispatchView.Fact> facts(Dispatch dispatch) {
        Count count = board.counts(List.of(dispatch)).get(dispatch.id());
        List<DispatchView.Fact> facts = new ArrayList<>();
        dispatch.kind().answers().forEach(kind -> facts.add(new DispatchView.Fact(texts.answer(kind), count.of(kind))));
        facts.add(new DispatchView.Fact(texts.silentFact(), count.silent()));
        facts.add(new DispatchView.Fact(texts.lateFact(), count.late()));
        return facts;
    }

    /** Who sent it and when. */
    String story(Dispatch dispatch) {
        return sender(dispatch, code -> groups.find(code).map(GroupView::name)) + ". " + texts.sentOn(Dates.inWords(dispatch.sentOn()), book.of(List.of(dispatch.sentBy())).person(dispatch.sentBy()));
    }

    Optional<DispatchView.Standard> standard(Dispatch dispatch) {
        return dispatch.standard().map(code -> new DispatchView.Standard("/standardy/" + code + "?wersja=" + dispatch.standardVersion().orElseThrow(),
                texts.standard(code, dispatch.standardVersion().orElseThrow())));
    }

    Look look(AnswerKind kind) {
        return switch (kind) {
            case ADOPT, ANSWER -> new Look(texts.answer(kind), "is-ok", "check");
            case ADAPT -> new Look(texts.answer(kind), "is-warn", "edit");
            case NOT_OURS -> new Look(texts.answer(kind), "is-off", "undo");
        };
    }

    Look state(Dispatch dispatch) {
        if (dispatch.isWithdrawn()) {
            return new Look(texts.withdrawn(dispatch.withdrawnOn().map(Dates::inWords).orElse("")), "is-off", "undo");
        }
        String day = Dates.inWords(dispatch.dueOn());
        return clock.today().isAfter(dispatch.dueOn()) ? new Look(texts.over(day), "is-off", "clock") : new Look(texts.until(day), "is-now", "clock");
    }

    private DispatchView.Line line(AnswerBoard.Line line) {
        List<String> marks = new ArrayList<>();
        line.answer().filter(AnswerBoard.Answered::late).ifPresent(any -> marks.add(texts.late()));
        line.answer().filter(answer -> answer.times() > 1).ifPresent(any -> marks.add(texts.changed()));
        return new DispatchView.Line(line.powiat(), line.answer().map(answer -> look(answer.kind())), line.answer().map(AnswerBoard.Answered::words).orElse(""),
                line.answer().map(answer -> Dates.inWords(answer.on())).orElse(""), marks);
    }

    private String sender(Dispatch dispatch, Function<String, Optional<String>> names) {
        return dispatch.group().map(code -> names.apply(code).map(texts::group).orElse(code)).orElseGet(texts::rops);
    }
}
