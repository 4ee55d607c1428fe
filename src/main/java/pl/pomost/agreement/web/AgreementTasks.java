package pl.pomost.agreement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.Viewer;
import pl.pomost.agreement.DraftDoor;
import pl.pomost.agreement.Round;
import pl.pomost.agreement.RoundWords;
import pl.pomost.agreement.Rounds;
import pl.pomost.agreement.Suggestions;
import pl.pomost.agreement.Voices;
import pl.pomost.agreement.WaitingRounds;
import pl.pomost.network.GroupRole;
import pl.pomost.network.GroupSections;
import pl.pomost.network.GroupView;
import pl.pomost.shared.Dates;
import pl.pomost.shared.DomainClock;
import pl.pomost.standard.CatalogueVersion;
import pl.pomost.standard.StandardState;

/** What waits for somebody on a group's page: the voice of their powiat, and for whoever moderates results to find and suggestions to decide about. */
@ApplicationScoped
class AgreementTasks implements GroupSections {

    private final WaitingRounds waiting;
    private final Rounds rounds;
    private final Voices voices;
    private final Suggestions suggestions;
    private final DraftDoor drafts;
    private final RoundWords words;
    private final DomainClock clock;
    private final RoundTexts texts;
    private final DraftTexts draftTexts;

    AgreementTasks(WaitingRounds waiting, Rounds rounds, Voices voices, Suggestions suggestions, DraftDoor drafts, RoundWords words, DomainClock clock, RoundTexts texts, DraftTexts draftTexts) {
        this.waiting = waiting;
        this.rounds = rounds;
        this.voices = voices;
        this.suggestions = suggestions;
        this.drafts = drafts;
        this.words = words;
        this.clock = clock;
        this.texts = texts;
        this.draftTexts = draftTexts;
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public List<Section> of(Viewer viewer, GroupView group) {
        return List.of();
    }

    @Override
    public List<Line> waits(Viewer viewer, GroupView group) {
        Stream<Line> own = drafts.voiceOf(viewer, group).stream().flatMap(powiat -> waiting.of(Map.of(group.code(), powiat)).stream())
                .map(each -> new Line(texts.waits(each.standard()), Optional.of(each.address()), texts.until(Dates.inWords(each.endsOn()))));
        boolean moderates = group.person(viewer.username()).filter(person -> person.role() == GroupRole.MODERATOR).isPresent() && drafts.mayLead(viewer, group);
        return Stream.concat(own, moderates ? Stream.concat(results(group), suggested(group)) : Stream.of()).toList();
    }

    private Stream<Line> results(GroupView group) {
        List<Round> open = rounds.openOfGroup(group.code());
        Map<UUID, Long> spoken = voices.spoken(open.stream().map(Round::id).toList());
        return open.stream().filter(round -> round.mayClose(spoken.getOrDefault(round.id(), 0L).intValue(), clock.today()))
                .map(round -> new Line(texts.toClose(words.kind(round.kind()), round.standard()), Optional.of(round.address()), ""));
    }

    private Stream<Line> suggested(GroupView group) {
        List<CatalogueVersion> written = drafts.ownedBy(group).stream().filter(version -> version.state() == StandardState.DRAFT).toList();
        Map<String, Long> open = suggestions.open(written.stream().map(CatalogueVersion::code).toList());
        return written.stream().map(version -> version.code() + "/" + version.number()).filter(open::containsKey)
                .map(at -> new Line(draftTexts.toDecide(at.substring(0, at.indexOf('/')), open.get(at)), Optional.of("/zespoly/" + group.code() + "/ustalenia/projekty/" + at), ""));
    }
}
