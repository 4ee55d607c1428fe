package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.scenario.StandardDef;
import pl.pomost.scenario.VoteRule;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.workshop.Refusal.Reason;
import pl.pomost.workshop.StandardAgreement.Given;

/** After everybody has rated a standard alone, the hall agrees on one level and names the evidence. */
@ApplicationScoped
public class AgreeOnStandard {

    static final int EVIDENCE_LIMIT = 500;

    private final Rooms rooms;
    private final Agendas agendas;
    private final Votes votes;
    private final Participants participants;
    private final StandardAgreement agreement;

    AgreeOnStandard(Rooms rooms, Agendas agendas, Votes votes, Participants participants, StandardAgreement agreement) {
        this.rooms = rooms;
        this.agendas = agendas;
        this.votes = votes;
        this.participants = participants;
        this.agreement = agreement;
    }

    /**
     * @param level empty text or a number of the scale
     * @param shown version of the standard whose conditions the hall read
     * @throws Refusal when the standard is not rated in this workshop, there is no such level, another version is in force by now, or the evidence is too long, or missing where the level needs some
     */
    @Transactional
    public void agree(Scope scope, int stage, String standard, Optional<Integer> level, Optional<Integer> shown, Optional<String> evidence) {
        Room room = rooms.editEntries(scope, stage).requireOpened();
        Optional<StandardDef> found = agendas.standardsOf(room.workshop()).stream().filter(each -> each.code().equals(standard)).findFirst();
        Optional<VoteRule> rule = Dots.of(room.workshop(), agendas.scenarioOf(room.workshop())).rules().stream().filter(VoteRule::standards).findFirst();
        Refusal.unless(found.isPresent() && rule.isPresent(), "", Reason.CARD_NOT_VOTED_ON);
        String place = "uzgodniony." + standard;
        Refusal.unless(shown.filter(version -> version != found.get().version()).isEmpty(), place, Reason.STANDARD_CHANGED);
        Refusal.unless(level.filter(found.get().levels()::containsKey).isPresent(), place, Reason.NOT_A_CHOICE);
        Refusal.unless(evidence.map(String::length).orElse(0) <= EVIDENCE_LIMIT, "dowod." + standard, Reason.TEXT_TOO_LONG);
        Refusal.unless(evidence.isPresent() || !agreement.lacksEvidence(scope, found.get(), level.get()), "dowod." + standard, Reason.EVIDENCE_MISSING);
        var wrong = new Refusal.Collected();
        evidence.ifPresent(words -> wrong.addIfBroken(words, "dowod." + standard));
        wrong.throwIfAny();
        agreement.agree(scope, found.get(), level.get(), evidence, given(room.id(), rule.get().question(), standard));
        room.tell("standard-agreed", null, Map.of("standard", standard, "level", level.get()));
        room.audit("standard.agreed", standard, "uzgodniono poziom standardu " + standard + ".");
    }

    private List<Given> given(UUID workshop, String question, String standard) {
        List<Vote> given = votes.list("workshopId = ?1 and question = ?2 and standard = ?3", workshop, question, standard);
        Map<UUID, String> codes = participants.list("id in ?1", given.stream().flatMap(vote -> vote.participantId().stream()).toList()).stream()
                .collect(Collectors.toMap(Participant::id, Participant::code));
        return given.stream().map(vote -> new Given(vote.level().orElseThrow(), vote.dots(), vote.participantId().map(codes::get))).toList();
    }
}
