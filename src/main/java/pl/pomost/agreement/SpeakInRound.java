package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.EditedMeanwhile;

/** Whoever speaks for a powiat in a group says what it thinks of a draft. The powiat has one voice; its last word counts. With the last powiat's word the round may have its result ({@link SettleRound}). */
@ApplicationScoped
public class SpeakInRound {

    private final DraftDoor door;
    private final Rounds rounds;
    private final Voices voices;
    private final SettleRound settle;
    private final Authors authors;
    private final AuditLog audit;

    SpeakInRound(DraftDoor door, Rounds rounds, Voices voices, SettleRound settle, Authors authors, AuditLog audit) {
        this.door = door;
        this.rounds = rounds;
        this.voices = voices;
        this.settle = settle;
        this.authors = authors;
        this.audit = audit;
    }

    /**
     * @param seen number of the powiat's last word that the form was made from; 0 when there was none
     * @throws ForbiddenException               for whoever is no powiat's voice in the group
     * @throws EditedMeanwhile                  when somebody of the powiat has spoken since
     * @throws pl.pomost.shared.ForbiddenMove when it cannot be said (any more), or a reason is missing
     */
    @Transactional
    public void say(Viewer by, DraftAtHand draft, UUID id, int seen, VoiceKind choice, Optional<String> reason) {
        String powiat = door.voiceOf(by, draft.group()).orElseThrow(ForbiddenException::new);
        Round round = rounds.toChange(id, draft.code(), draft.number()).orElseThrow(NotFoundException::new);
        settle.hold(round);
        Author author = authors.of(by, draft.group());
        round.requireVoice(powiat, choice, reason, author.on());
        Optional<Voice> before = Optional.ofNullable(voices.last(id).get(powiat));
        int last = before.map(Voice::seq).orElse(0);
        if (last != seen) {
            throw new EditedMeanwhile(draft.code());
        }
        if (before.filter(voice -> voice.choice() == choice && voice.reason().equals(reason)).isEmpty()) {
            voices.persist(new Voice(id, powiat, last + 1, choice, reason, author));
            audit.record(by.username(), "agreement.round-spoken", null, draft.code(), "Oddano głos w sprawie wersji " + draft.number() + " standardu " + draft.code() + ".");
            voices.flush();
            settle.afterWord(round);
        }
    }
}
