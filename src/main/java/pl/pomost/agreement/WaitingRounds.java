package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.shared.DomainClock;

/** Rounds in which a powiat's voice is still missing. */
@ApplicationScoped
public class WaitingRounds {

    private final Rounds rounds;
    private final Voices voices;
    private final DomainClock clock;

    WaitingRounds(Rounds rounds, Voices voices, DomainClock clock) {
        this.rounds = rounds;
        this.voices = voices;
        this.clock = clock;
    }

    /** @param endsOn the last day to speak */
    public record Waiting(String standard, int number, LocalDate endsOn, String address) {
    }

    /**
     * The most urgent first. Two queries at most.
     *
     * @param speaks powiat for which somebody speaks, by code of the group
     */
    public List<Waiting> of(Map<String, String> speaks) {
        List<Round> open = rounds.openOf(speaks.keySet(), clock.today()).stream().filter(round -> round.entitled().contains(speaks.get(round.groupCode()))).toList();
        Map<UUID, Set<String>> spoke = open.isEmpty() ? Map.of() : voices.<Voice>list("roundId in ?1", open.stream().map(Round::id).toList()).stream()
                .collect(Collectors.groupingBy(Voice::roundId, Collectors.mapping(Voice::powiat, Collectors.toSet())));
        return open.stream().filter(round -> !spoke.getOrDefault(round.id(), Set.of()).contains(speaks.get(round.groupCode())))
                .map(round -> new Waiting(round.standard(), round.number(), round.endsOn(), round.address())).toList();
    }
}
