package pl.pomost.agreement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Viewer;
import pl.pomost.agreement.DraftAtHand;
import pl.pomost.agreement.DraftComment;
import pl.pomost.agreement.DraftComments;
import pl.pomost.agreement.DraftRevision;
import pl.pomost.agreement.DraftRevisions;
import pl.pomost.agreement.Suggestion;
import pl.pomost.agreement.Suggestions;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Dates;
import pl.pomost.shared.DomainClock;
import pl.pomost.standard.CatalogueVersion;
import pl.pomost.standard.Standards;
import pl.pomost.standard.VersionDifference;
import pl.pomost.standard.VersionDifference.Part;
import pl.pomost.standard.Wording;

/** Makes the page of a draft. */
@ApplicationScoped
class DraftViews {

    private final Suggestions suggestions;
    private final DraftComments comments;
    private final DraftRevisions revisions;
    private final Standards standards;
    private final RoundViews rounds;
    private final OpinionRows opinions;
    private final DraftHeads heads;
    private final NameBook book;
    private final DomainClock clock;
    private final DraftTexts texts;

    DraftViews(Suggestions suggestions, DraftComments comments, DraftRevisions revisions, Standards standards, RoundViews rounds, OpinionRows opinions, DraftHeads heads, NameBook book,
            DomainClock clock, DraftTexts texts) {
        this.suggestions = suggestions;
        this.comments = comments;
        this.revisions = revisions;
        this.standards = standards;
        this.rounds = rounds;
        this.opinions = opinions;
        this.heads = heads;
        this.book = book;
        this.clock = clock;
        this.texts = texts;
    }

    /** @param before and {@code after}: numbers of revisions to compare; 0 is the version in force */
    DraftView of(Viewer viewer, DraftAtHand draft, Optional<Integer> before, Optional<Integer> after) {
        List<Suggestion> made = suggestions.of(draft.code(), draft.number());
        List<DraftComment> said = comments.of(draft.code(), draft.number());
        List<DraftRevision> written = revisions.of(draft.code(), draft.number());
        Map<UUID, Suggestion> byId = made.stream().collect(Collectors.toMap(Suggestion::id, each -> each));
        Names names = book.of(Stream.concat(made.stream().map(Suggestion::madeBy), written.stream().map(DraftRevision::writtenBy)).toList());
        return new DraftView(heads.of(viewer, draft), Stream.of(Part.values()).map(part -> row(draft, part, made, said)).toList(), made.stream().filter(Suggestion::isOpen).count(),
                rounds.rows(draft), opinions.of(draft, written), written.stream().map(each -> revision(each, byId, names)).toList(), compared(draft, written, before, after));
    }

    private DraftView.Row row(DraftAtHand draft, Part part, List<Suggestion> made, List<DraftComment> said) {
        long all = made.stream().filter(each -> each.part() == part && each.state() != Suggestion.State.WITHDRAWN).count();
        long open = made.stream().filter(each -> each.part() == part && each.isOpen()).count();
        long remarks = said.stream().filter(each -> each.part() == part).count();
        List<String> talk = new ArrayList<>();
        if (all > 0) {
            talk.add(open > 0 ? texts.suggestionsCount(open, all) : texts.allDecided(all));
        }
        if (remarks > 0) {
            talk.add(texts.commentsCount(remarks));
        }
        return new DraftView.Row(texts.part(part), part.of(draft.version().wording()), SectionViews.address(draft, part), String.join(", ", talk), open);
    }

    private DraftView.Revision revision(DraftRevision each, Map<UUID, Suggestion> byId, Names names) {
        String source = each.suggestion().map(byId::get).map(suggestion -> texts.fromSuggestion(names.of(suggestion.madeBy(), suggestion.powiat())))
                .orElseGet(() -> each.seq() == 1 ? texts.beginning() : texts.edited());
        return new DraftView.Revision(each.seq(), Dates.inWords(each.writtenOn()), names.person(each.writtenBy()), source);
    }

    private Optional<DraftView.Compared> compared(DraftAtHand draft, List<DraftRevision> written, Optional<Integer> before, Optional<Integer> after) {
        Map<Integer, Wording> wordings = new LinkedHashMap<>();
        List<Choice> choices = new ArrayList<>();
        standards.catalogue().current(draft.code(), clock.today()).filter(version -> version.number() != draft.number()).ifPresent(version -> {
            wordings.put(0, version.wording());
            choices.add(new Choice("0", texts.inForce(version.number())));
        });
        written.forEach(each -> {
            wordings.put(each.seq(), each.wording());
            choices.add(new Choice(String.valueOf(each.seq()), texts.revision(each.seq())));
        });
        if (wordings.size() < 2) {
            return Optional.empty();
        }
        List<Integer> numbers = List.copyOf(wordings.keySet());
        int later = after.filter(wordings::containsKey).orElse(numbers.get(numbers.size() - 1));
        int earlier = before.filter(wordings::containsKey).orElse(numbers.get(0));
        return Optional.of(new DraftView.Compared(String.valueOf(earlier), String.valueOf(later), choices, parts(wordings.get(earlier), wordings.get(later))));
    }

    private List<DraftView.Part> parts(Wording before, Wording after) {
        return VersionDifference.between(before, after).stream().map(changed -> new DraftView.Part(texts.part(changed.part()), changed.pieces())).toList();
    }

    /** Where a draft differs from the version in force; none for a standard that is new. */
    List<VersionDifference.Changed> against(CatalogueVersion draft) {
        return standards.catalogue().current(draft.code(), clock.today()).filter(version -> version.number() != draft.number())
                .map(version -> VersionDifference.between(version.wording(), draft.wording())).orElse(List.of());
    }
}
