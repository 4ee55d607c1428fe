package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.network.GroupRole;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.standard.ChangeState;
import pl.pomost.standard.StandardState;
import pl.pomost.standard.Standards;

/** Whoever leads a group opens a round about a draft, finds its result, or calls it off. */
@ApplicationScoped
public class RunRound {

    private static final int LONGEST = 180;

    private final DraftDoor door;
    private final Rounds rounds;
    private final SettleRound settle;
    private final Suggestions suggestions;
    private final Standards standards;
    private final ChangeState change;
    private final RoundWords words;
    private final Authors authors;
    private final AuditLog audit;
    private final Event<RoundOpened> opened;

    RunRound(DraftDoor door, Rounds rounds, SettleRound settle, Suggestions suggestions, Standards standards, ChangeState change, RoundWords words, Authors authors, AuditLog audit, Event<RoundOpened> opened) {
        this.door = door;
        this.rounds = rounds;
        this.settle = settle;
        this.suggestions = suggestions;
        this.standards = standards;
        this.change = change;
        this.words = words;
        this.authors = authors;
        this.audit = audit;
        this.opened = opened;
    }

    /**
     * Closes the wording, where it is still being written, and asks the powiats of the group. A powiat has one voice, however many of its people
     * are in the group; experts have none.
     *
     * @throws ForbiddenMove when a round is under way, suggestions wait for a decision, the version is settled, nobody could speak, or the day is no good
     */
    @Transactional
    public UUID open(Viewer by, DraftAtHand draft, RoundKind kind, LocalDate endsOn) {
        door.requireLead(by, draft);
        // of two who open a round at once, a button pressed twice among them, the second waits and sees the first
        standards.lock();
        require(draft.isOpen(), "Ta wersja jest już rozstrzygnięta.");
        require(rounds.of(draft.code(), draft.number()).stream().noneMatch(Round::isOpen), "Jedna runda już trwa. Poczekaj na jej wynik albo ją odwołaj.");
        require(!draft.isDraft() || suggestions.of(draft.code(), draft.number()).stream().noneMatch(Suggestion::isOpen), "Najpierw rozstrzygnij wszystkie propozycje zmian.");
        LocalDate today = authors.today();
        require(!endsOn.isBefore(today) && !endsOn.isAfter(today.plusDays(LONGEST)), "Ostatni dzień musi być między dziś a pół rokiem od dziś.");
        Set<String> entitled = entitled(draft);
        require(!entitled.isEmpty(), "W zespole nie ma nikogo, kto mówi w imieniu powiatu.");
        if (draft.isDraft()) {
            change.move(by, draft.code(), draft.number(), draft.version().lock(), StandardState.OPINION, Optional.empty(), Optional.empty());
        }
        var round = new Round(draft, kind, entitled, endsOn, authors.of(by, draft.group()));
        rounds.persist(round);
        audit.record(by.username(), "agreement.round-opened", null, draft.code(), words.kind(kind) + ": otwarto, standard " + draft.code() + ", wersja " + draft.number() + ", do " + endsOn + ".");
        opened.fire(new RoundOpened(round.id(), draft.group().code(), draft.code(), draft.number(), by.username()));
        return round.id();
    }

    /**
     * Counts the voices; what passed is agreed from now on, with reference to this round.
     *
     * @return whether it passed
     * @throws ForbiddenMove before the last day is over, as long as somebody may still speak
     */
    @Transactional
    public boolean close(Viewer by, DraftAtHand draft, UUID id) {
        Round round = toChange(by, draft, id);
        settle.settle(round, authors.of(by, draft.group()));
        return round.result().orElseThrow().passed();
    }

    /** Ends the round without a result. */
    @Transactional
    public void cancel(Viewer by, DraftAtHand draft, UUID id, String why) {
        toChange(by, draft, id).cancel(authors.of(by, draft.group()), why);
        audit.record(by.username(), "agreement.round-cancelled", null, draft.code(), "Odwołano rundę: standard " + draft.code() + ", wersja " + draft.number() + ".");
    }

    /** Lets the draft be written again. @throws ForbiddenMove while a round is under way */
    @Transactional
    public void writeAgain(Viewer by, DraftAtHand draft, String why) {
        door.requireLead(by, draft);
        change.move(by, draft.code(), draft.number(), draft.version().lock(), StandardState.DRAFT, Optional.of(why), Optional.empty());
    }

    /** TERYT codes of the powiats that somebody speaks for in the group. */
    public static Set<String> entitled(DraftAtHand draft) {
        return draft.group().members().stream().filter(person -> person.role() != GroupRole.EXPERT).flatMap(person -> person.powiat().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Round toChange(Viewer by, DraftAtHand draft, UUID id) {
        door.requireLead(by, draft);
        return rounds.toChange(id, draft.code(), draft.number()).orElseThrow(NotFoundException::new);
    }

    private static void require(boolean fits, String otherwise) {
        if (!fits) {
            throw new ForbiddenMove(otherwise);
        }
    }
}
