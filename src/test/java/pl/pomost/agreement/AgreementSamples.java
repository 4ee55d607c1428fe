package pl.pomost.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.pomost.network.GroupRole;
import pl.pomost.network.GroupView;
import pl.pomost.standard.CatalogueVersion;
import pl.pomost.standard.StandardState;
import pl.pomost.standard.Wording;

/** Drafts, groups and days for the rules' tests. */
final class AgreementSamples {

    static final LocalDate TODAY = LocalDate.of(2028, 1, 10);

    private AgreementSamples() {
    }

    static Wording wording(String level2) {
        return new Wording("Asystent", "po co", "", "", "miernik", "źródło", "", "", "", Map.of(0, "brak", 1, "doraźnie", 2, level2, 3, "stale"));
    }

    static CatalogueVersion version(StandardState state, Optional<String> owner) {
        return new CatalogueVersion("EDU-3", 2, "EDU", 300, state, wording("30 uczniów"), Optional.of("próg"), owner, Optional.empty(), 4);
    }

    /** Powiats 2201 and 2205 speak, the second with two people; an expert does not, nor somebody of an office. */
    static GroupView group() {
        List<GroupView.Person> people = new ArrayList<>(List.of(person("mod", GroupRole.MODERATOR, Optional.of("2201")), person("one", GroupRole.MEMBER, Optional.of("2205")),
                person("two", GroupRole.MEMBER, Optional.of("2205")), person("office", GroupRole.MEMBER, Optional.empty()), person("expert", GroupRole.EXPERT, Optional.of("2216"))));
        return new GroupView(UUID.randomUUID(), "EDU", "Zespół edukacji", Optional.of("EDU"), "", true, TODAY, Optional.empty(), people, 0);
    }

    static DraftAtHand draft(StandardState state) {
        return new DraftAtHand(group(), version(state, Optional.of("EDU")));
    }

    static Author author(LocalDate on) {
        return new Author("mod", Optional.of("2201"), on, Instant.EPOCH);
    }

    static Round round(RoundKind kind, LocalDate ends, Set<String> entitled) {
        return new Round(draft(StandardState.OPINION), kind, entitled, ends, author(TODAY));
    }

    private static GroupView.Person person(String username, GroupRole role, Optional<String> powiat) {
        return new GroupView.Person(UUID.randomUUID(), username, username, role, powiat, "", TODAY);
    }
}
