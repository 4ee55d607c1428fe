package pl.pomost.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Account;
import pl.pomost.access.Accounts;
import pl.pomost.access.Membership;
import pl.pomost.access.Memberships;
import pl.pomost.shared.JsonColumns;
import pl.pomost.team.Participants;

/** The accounts of the demo realm with their memberships; they follow the realm when it moves to another port. */
@ApplicationScoped
class DemoAccounts {

    private static final String MEMBER = "czlonek-2205";
    /** A member of the roster who works on education and employment. */
    private static final String PERSON = "t12";

    private final Accounts accounts;
    private final Memberships memberships;
    private final Participants participants;
    private final String issuer;

    DemoAccounts(Accounts accounts, Memberships memberships, Participants participants, @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.participants = participants;
        this.issuer = issuer;
    }

    /** @param region role of the region, or null */
    record Row(String username, String subject, String name, List<Role> memberships, String region) {
    }

    record Role(String kind, String teryt, String area) {

        Membership of(Account account) {
            return switch (kind) {
                case "coordinator" -> Membership.ofPowiat(account, Membership.Kind.COORDINATOR, teryt);
                case "member" -> Membership.ofPowiat(account, Membership.Kind.MEMBER, teryt);
                default -> Membership.ofArea(account, area);
            };
        }
    }

    @Transactional
    void load() {
        Map<String, Account> known = accounts.listAll().stream().collect(Collectors.toMap(Account::subject, Function.identity(), (one, other) -> one));
        for (Row row : rows()) {
            Optional.ofNullable(known.get(row.subject())).ifPresentOrElse(account -> account.moveTo(issuer), () -> create(row));
        }
        memberships.forgetCached();
    }

    /** The member of the complete process's team who has an account is one of the people of its roster. */
    void join(UUID enrolment) {
        Account member = accounts.byUsername(MEMBER).orElseThrow();
        participants.of(enrolment).stream().filter(person -> person.code().equals(PERSON)).forEach(person -> person.logsInAs(member.id()));
    }

    private void create(Row row) {
        var account = new Account(UUID.randomUUID(), issuer, row.subject(), row.username(), row.name()).reachedAt(Optional.of(row.username() + "@example.org"))
                .comesWith(row.region() == null ? Set.of() : Set.of(row.region()));
        accounts.persist(account);
        row.memberships().forEach(role -> memberships.persist(role.of(account)));
    }

    private static List<Row> rows() {
        try (InputStream in = DemoAccounts.class.getResourceAsStream("/demo/accounts.json")) {
            return JsonColumns.mapper().readValue(in, new TypeReference<>() {
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
