package pl.pomost.agreement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.access.Viewer;
import pl.pomost.agreement.DraftAtHand;
import pl.pomost.agreement.DraftDoor;
import pl.pomost.agreement.Round;
import pl.pomost.agreement.RoundKind;
import pl.pomost.agreement.RoundWords;
import pl.pomost.agreement.Rounds;
import pl.pomost.agreement.RunRound;
import pl.pomost.agreement.Seal;
import pl.pomost.agreement.Voice;
import pl.pomost.agreement.VoiceKind;
import pl.pomost.agreement.Voices;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Dates;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Look;
import pl.pomost.shared.PolishDates;

/** Makes rounds ready to be read. */
@ApplicationScoped
class RoundViews {

    private final Rounds rounds;
    private final Voices voices;
    private final RoundWords words;
    private final DraftDoor door;
    private final DraftHeads heads;
    private final NameBook book;
    private final DomainClock clock;
    private final RoundTexts texts;

    RoundViews(Rounds rounds, Voices voices, RoundWords words, DraftDoor door, DraftHeads heads, NameBook book, DomainClock clock, RoundTexts texts) {
        this.rounds = rounds;
        this.voices = voices;
        this.words = words;
        this.door = door;
        this.heads = heads;
        this.book = book;
        this.clock = clock;
        this.texts = texts;
    }

    List<DraftView.RoundRow> rows(DraftAtHand draft) {
        return rounds.of(draft.code(), draft.number()).stream().map(round -> new DraftView.RoundRow(round.address(), words.kind(round.kind()), look(round), result(round), round.isOpen())).toList();
    }

    RoundView of(Viewer viewer, DraftAtHand draft, Round round) {
        List<Voice> all = voices.all(round.id());
        Map<String, List<Voice>> byPowiat = all.stream().collect(Collectors.groupingBy(Voice::powiat));
        Names names = book.of(all.stream().map(Voice::castBy).toList());
        Optional<String> own = door.voiceOf(viewer, draft.group()).filter(round.entitled()::contains);
        List<RoundView.Row> rows = round.entitled().stream().map(teryt -> row(teryt, byPowiat.getOrDefault(teryt, List.of()), names)).toList();
        boolean open = round.isOpen() && !clock.today().isAfter(round.endsOn());
        return new RoundView(heads.of(viewer, draft), round.address(), words.kind(round.kind()), look(round), texts.opened(Dates.inWords(round.openedOn()), Seal.shown(round.seal())),
                Dates.inWords(round.endsOn()), result(round), round.note().orElse(""), round.isOpen(), rows, own.filter(any -> open).map(names::powiat), choices(round.kind()),
                round.mayClose(byPowiat.size(), clock.today()));
    }

    /** Names of the powiats that may speak, if a round is opened now. */
    String entitled(DraftAtHand draft) {
        Names names = book.of(List.of());
        return RunRound.entitled(draft).stream().map(names::powiat).sorted(Collator.getInstance(PolishDates.POLISH)).collect(Collectors.joining(", "));
    }

    List<Choice> kinds() {
        return List.of(new Choice(RoundKind.CONSENT.key(), texts.consent()), new Choice(RoundKind.VOTE.key(), texts.vote()));
    }

    List<Choice> choices(RoundKind kind) {
        return kind.voices().stream().map(voice -> new Choice(voice.key(), words.voice(voice))).toList();
    }

    private RoundView.Row row(String teryt, List<Voice> said, Names names) {
        if (said.isEmpty()) {
            return new RoundView.Row(names.powiat(teryt), Optional.empty(), "", "", "");
        }
        Voice last = said.get(said.size() - 1);
        String before = said.size() < 2 ? "" : texts.changed(said.subList(0, said.size() - 1).stream().map(Voice::choice).map(words::voice).collect(Collectors.joining(", ")));
        return new RoundView.Row(names.powiat(teryt), Optional.of(look(last.choice())), last.reason().orElse(""), names.person(last.castBy()) + ", " + Dates.inWords(last.castOn()), before);
    }

    private String result(Round round) {
        return round.result().map(result -> texts.counted(words.counts(round.kind(), result), result.spoke(), result.entitled())).orElse("");
    }

    private Look look(Round round) {
        String closed = round.closedOn().map(Dates::inWords).orElse("");
        return switch (round.state()) {
            case OPEN -> clock.today().isAfter(round.endsOn()) ? new Look(texts.ready(), "is-warn", "clock") : new Look(texts.until(Dates.inWords(round.endsOn())), "is-now", "clock");
            case PASSED -> new Look(texts.passed(closed), "is-ok", "check");
            case FAILED -> new Look(texts.failed(closed), "is-bad", "error");
            case CANCELLED -> new Look(texts.cancelled(closed), "is-off", "undo");
        };
    }

    private Look look(VoiceKind voice) {
        String label = words.voice(voice);
        return switch (voice) {
            case FOR, AGREE -> new Look(label, "is-ok", "check");
            case LIVE_WITH -> new Look(label, "is-warn", "info");
            case ABSTAIN -> new Look(label, "is-off", "info");
            case AGAINST, OBJECT -> new Look(label, "is-bad", "error");
        };
    }
}
