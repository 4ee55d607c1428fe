package pl.pomost.agreement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.access.Viewer;
import pl.pomost.agreement.DraftAtHand;
import pl.pomost.agreement.DraftComment;
import pl.pomost.agreement.DraftComments;
import pl.pomost.agreement.Suggestion;
import pl.pomost.agreement.Suggestions;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Dates;
import pl.pomost.shared.Look;
import pl.pomost.shared.Paged;
import pl.pomost.shared.WordDifference;
import pl.pomost.standard.VersionDifference.Part;

/** Makes the page of one part of a draft. */
@ApplicationScoped
class SectionViews {

    private final Suggestions suggestions;
    private final DraftComments comments;
    private final DraftHeads heads;
    private final NameBook book;
    private final DraftTexts texts;

    SectionViews(Suggestions suggestions, DraftComments comments, DraftHeads heads, NameBook book, DraftTexts texts) {
        this.suggestions = suggestions;
        this.comments = comments;
        this.heads = heads;
        this.book = book;
        this.texts = texts;
    }

    /** Suggestions that wait for a decision first, the oldest first; words are compared for one page of them only. */
    SectionView of(Viewer viewer, DraftAtHand draft, Part part, String page) {
        Paged<Suggestion> paged = Paged.of(suggestions.of(draft.code(), draft.number()).stream().filter(each -> each.part() == part)
                .sorted(Comparator.comparing((Suggestion each) -> !each.isOpen())).toList(), Paged.number(page), "");
        List<Suggestion> made = paged.rows();
        List<DraftComment> said = comments.of(draft.code(), draft.number()).stream().filter(each -> each.part() == part).toList();
        Names names = book.of(Stream.concat(made.stream().map(Suggestion::madeBy), said.stream().map(DraftComment::madeBy)).toList());
        DraftHead head = heads.of(viewer, draft);
        String text = part.of(draft.version().wording());
        return new SectionView(head, texts.part(part), address(draft, part), text, paged.with(made.stream().map(each -> suggested(viewer, head, each, text, names)).toList()),
                said.stream().map(each -> new SectionView.Said(each.id().toString(), names.of(each.madeBy(), each.powiat()) + ", " + Dates.inWords(each.madeOn()), each.words(),
                        head.leads() || each.madeBy().equals(viewer.username()))).toList());
    }

    DecisionView decision(Viewer viewer, DraftAtHand draft, Suggestion suggestion) {
        DraftHead head = heads.of(viewer, draft);
        String text = suggestion.part().of(draft.version().wording());
        Names names = book.of(List.of(suggestion.madeBy()));
        List<Choice> decisions = Stream.of(new Choice("accept", texts.accept()), new Choice("reject", texts.reject())).filter(each -> draft.isDraft() || each.code().equals("reject")).toList();
        return new DecisionView(head, texts.part(suggestion.part()), address(draft, suggestion.part()), suggested(viewer, head, suggestion, text, names), text, decisions);
    }

    static String address(DraftAtHand draft, Part part) {
        return draft.address() + "/sekcje/" + part.key();
    }

    private SectionView.Suggested suggested(Viewer viewer, DraftHead head, Suggestion each, String now, Names names) {
        boolean changed = each.isOpen() && !each.stood().equals(now);
        String taken = each.taken().filter(words -> !words.equals(each.wanted())).orElse("");
        return new SectionView.Suggested(each.id().toString(), names.of(each.madeBy(), each.powiat()) + ", " + Dates.inWords(each.madeOn()), each.reason(), look(each.state()),
                WordDifference.between(changed ? now : each.stood(), each.wanted()), changed, each.decision().orElse(""), taken, each.isOpen() && head.leads(),
                each.isOpen() && each.madeBy().equals(viewer.username()));
    }

    private Look look(Suggestion.State state) {
        return switch (state) {
            case OPEN -> new Look(texts.suggestionState(state), "is-next", "clock");
            case ACCEPTED -> new Look(texts.suggestionState(state), "is-ok", "check");
            case REJECTED -> new Look(texts.suggestionState(state), "is-off", "error");
            case WITHDRAWN -> new Look(texts.suggestionState(state), "is-off", "undo");
        };
    }
}
