package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Viewer;
import pl.pomost.standard.CatalogueVersion;
import pl.pomost.standard.StandardHurdles;
import pl.pomost.standard.StandardState;

/**
 * While a round is under way its draft stays where it is. What a group owns becomes agreed by a round that passed on this very wording; ROPS alone
 * can do without, and says so in the history, as for wordings agreed on outside of Pomost.
 */
@ApplicationScoped
class RoundHurdle implements StandardHurdles {

    private final Rounds rounds;

    RoundHurdle(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Optional<String> against(Viewer by, CatalogueVersion version, StandardState to) {
        return against(rounds.of(version.code(), version.number()), by.isRops() || by.isAdmin(), version, to);
    }

    static Optional<String> against(List<Round> all, boolean regional, CatalogueVersion version, StandardState to) {
        if (all.stream().anyMatch(Round::isOpen)) {
            return Optional.of("Trwa runda w sprawie tej wersji. Poczekaj na jej wynik albo ją odwołaj na stronie zespołu.");
        }
        String seal = Seal.of(version.wording());
        boolean agreed = regional || version.owner().isEmpty() || all.stream().anyMatch(round -> round.agreesOn(seal));
        return to == StandardState.AGREED && !agreed ? Optional.of("Uzgodnienie wymaga głosowania albo rundy zgody w zespole.") : Optional.empty();
    }
}
