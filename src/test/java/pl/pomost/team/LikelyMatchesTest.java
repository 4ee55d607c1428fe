package pl.pomost.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who of the team a guest may be. */
class LikelyMatchesTest {

    private final Participant oksana = person("Oksana Kowalczuk", "pcpr");
    private final Participant jan = person("Jan Łątkowski", "szkola");
    private final Participant anna = person("Anna Nowak", "urzad");
    private final List<Participant> team = List.of(anna, jan, oksana);

    @Test
    void orderCapitalsAccentsAndOneWrongLetterDoNotHideAPerson() {
        assertThat(LikelyMatches.of(person("kowalczuk OKSANA", ""), team)).containsExactly(oksana);
        assertThat(LikelyMatches.of(person("Jan Latkowski", ""), team)).containsExactly(jan);
        assertThat(LikelyMatches.of(person("Oksana Kowalczyk", ""), team)).containsExactly(oksana);
    }

    @Test
    void aSharedFirstNameAloneIsNobodyButWithTheInstitutionItMayBe() {
        assertThat(LikelyMatches.of(person("Anna Wójcik", ""), team)).isEmpty();
        assertThat(LikelyMatches.of(person("Anna", "urzad"), team)).containsExactly(anna);
        assertThat(LikelyMatches.of(person("Zofia Zielińska", "urzad"), team)).isEmpty();
    }

    private static Participant person(String name, String institution) {
        return Participant.guest(UUID.randomUUID(), "g01", 0, new NewGuest(name, Optional.of(institution).filter(code -> !code.isEmpty()), Optional.empty(), "jst"));
    }
}
