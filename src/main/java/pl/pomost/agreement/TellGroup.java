package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pomost.access.Addressees.Addressee;
import pl.pomost.access.Addressees;
import pl.pomost.access.LetterDesk.Draft;
import pl.pomost.access.LetterDesk;
import pl.pomost.mail.MailKind;
import pl.pomost.network.GroupRole;
import pl.pomost.network.GroupView;
import pl.pomost.network.Groups;
import pl.pomost.network.ThreadDraft;
import pl.pomost.network.ThreadSubject;
import pl.pomost.network.WriteThread;
import pl.pomost.shared.PolishDates;

/** Members of a group are told that they are asked, reminded, and told what became of what they suggested. */
@ApplicationScoped
class TellGroup {

    private final LetterDesk desk;
    private final AgreementLetterTexts texts;
    private final RoundWords words;
    private final Addressees addressees;
    private final Groups groups;
    private final Rounds rounds;
    private final WriteThread threads;

    TellGroup(LetterDesk desk, AgreementLetterTexts texts, RoundWords words, Addressees addressees, Groups groups, Rounds rounds, WriteThread threads) {
        this.desk = desk;
        this.texts = texts;
        this.words = words;
        this.addressees = addressees;
        this.groups = groups;
        this.rounds = rounds;
        this.threads = threads;
    }

    void opened(@Observes RoundOpened told) {
        Round round = rounds.findById(told.round());
        GroupView group = groups.get(told.group());
        desk.put(new Draft("round/" + round.id(), MailKind.AGREEMENT, group.name(), texts.roundSubject(words.kind(round.kind()), group.name(), round.standard()),
                List.of(texts.round(group.name(), round.number(), round.standard()), texts.roundAsk(PolishDates.inWords(round.endsOn()))), round.address(), Optional.of(round.endsOn()), true),
                speakers(group, Set.copyOf(round.entitled())), told.by());
    }

    /** All of the group: a letter that may wait for the digest, and a thread in which it can be talked about. */
    void closed(@Observes RoundClosed told) {
        Round round = rounds.findById(told.round());
        RoundResult result = round.result().orElseThrow();
        groups.find(round.groupCode()).ifPresent(group -> {
            String kind = words.kind(round.kind());
            String counted = texts.counted(words.counts(round.kind(), result), result.spoke(), result.entitled());
            desk.put(new Draft("round-result/" + round.id(), MailKind.AGREEMENT, group.name(), texts.resultSubject(result.passed(), kind, round.standard()),
                    List.of(texts.result(result.passed(), group.name(), round.number(), round.standard()), counted), round.address(), Optional.empty(), false),
                    addressees.ofUsernames(group.members().stream().map(GroupView.Person::username).toList()), told.by());
            threads.announce(group.code(), SettleRound.ITSELF, new ThreadDraft(texts.resultSubject(result.passed(), kind, round.standard()),
                    Optional.of(new ThreadSubject(round.standard(), "/standardy/" + round.standard())),
                    texts.result(result.passed(), group.name(), round.number(), round.standard()) + "\n" + counted + "\n" + texts.resultVoices(round.number()), Set.of()));
        });
    }

    /** Those whose powiat has said nothing; once a day at most. */
    void remind(Round round, Set<String> silent, LocalDate today) {
        groups.find(round.groupCode()).ifPresent(group -> desk.put(new Draft("round-due/" + round.id() + "/" + today, MailKind.DEADLINE, group.name(),
                texts.roundDueSubject(Math.toIntExact(ChronoUnit.DAYS.between(today, round.endsOn())), words.kind(round.kind()), round.standard()),
                List.of(texts.roundDue(round.standard(), group.name()), texts.roundAsk(PolishDates.inWords(round.endsOn()))), round.address(), Optional.of(round.endsOn()), true),
                speakers(group, silent), ""));
    }

    void decided(@Observes Decided told) {
        GroupView group = told.draft().group();
        Suggestion suggestion = told.suggestion();
        desk.put(new Draft("suggestion/" + suggestion.id(), MailKind.AGREEMENT, group.name(), texts.decidedSubject(suggestion.state() == Suggestion.State.ACCEPTED, told.draft().code()),
                List.of(texts.decided(suggestion.decision().orElse(""))), told.draft().address() + "/sekcje/" + suggestion.part().key(), Optional.empty(), false),
                addressees.ofUsernames(List.of(suggestion.madeBy())), suggestion.decidedBy().orElse(""));
    }

    private List<Addressee> speakers(GroupView group, Set<String> powiats) {
        return addressees.ofUsernames(group.members().stream().filter(person -> person.role() != GroupRole.EXPERT && person.powiat().filter(powiats::contains).isPresent())
                .map(GroupView.Person::username).toList());
    }
}
