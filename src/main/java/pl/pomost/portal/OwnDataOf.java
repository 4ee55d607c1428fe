package pl.pomost.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Account;
import pl.pomost.access.Accounts;
import pl.pomost.access.RoleList;
import pl.pomost.agreement.OwnInAgreements;
import pl.pomost.audit.AccessLog;
import pl.pomost.audit.AuditFilter;
import pl.pomost.audit.AuditLog;
import pl.pomost.mail.ChooseLetters;
import pl.pomost.mail.OutboxRows;
import pl.pomost.network.OwnInNetwork;
import pl.pomost.practice.OwnInPractices;
import pl.pomost.plan.SignedTexts;
import pl.pomost.shared.Language;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.team.Roster;
import pl.pomost.team.RosterMember;
import pl.pomost.workshop.Attendances;
import pl.pomost.workshop.Cards;

/** Gathers what is kept about somebody from all modules. Asked only by that person. */
@ApplicationScoped
public class OwnDataOf {

    private static final int DEEDS = 10_000;

    private final Accounts accounts;
    private final RoleList roles;
    private final Participants participants;
    private final Roster roster;
    private final Cards cards;
    private final Attendances attendances;
    private final SignedTexts signed;
    private final AuditLog audit;
    private final AccessLog accesses;
    private final OutboxRows outbox;
    private final ChooseLetters choices;
    private final OwnInNetwork network;
    private final OwnInAgreements agreements;
    private final OwnInPractices practices;

    OwnDataOf(Accounts accounts, RoleList roles, Participants participants, Roster roster, Cards cards, Attendances attendances, SignedTexts signed, AuditLog audit, AccessLog accesses,
            OutboxRows outbox, ChooseLetters choices, OwnInNetwork network, OwnInAgreements agreements, OwnInPractices practices) {
        this.accounts = accounts;
        this.roles = roles;
        this.participants = participants;
        this.roster = roster;
        this.cards = cards;
        this.attendances = attendances;
        this.signed = signed;
        this.audit = audit;
        this.accesses = accesses;
        this.outbox = outbox;
        this.choices = choices;
        this.network = network;
        this.agreements = agreements;
        this.practices = practices;
    }

    @Transactional
    public OwnData of(UUID id) {
        Account account = accounts.findById(id);
        List<Participant> people = participants.ofAccount(id);
        List<UUID> persons = people.stream().map(Participant::id).toList();
        var deeds = audit.page(new AuditFilter(Optional.of(account.username()), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), 0, DEEDS);
        return new OwnData(login(account),
                roles.ofAccount(id).stream().map(row -> new OwnData.Role(row.duty().kind().name(), row.duty().powiat(), row.duty().area(), row.duty().stage(), row.ended())).toList(),
                people.stream().map(this::team).toList(), attendances.countWith(persons), cards.textsOf(persons),
                signed.by(account.username()).stream().map(each -> new OwnData.Text(each.powiat(), each.text(), each.at())).toList(),
                deeds.stream().map(row -> new OwnData.Deed(row.at(), row.sentence())).toList(),
                accesses.by(account.username()).stream().map(row -> new OwnData.Opening(row.at(), row.what().name())).toList(),
                account.provenAddress().stream().flatMap(address -> outbox.to(address).stream())
                        .map(row -> new OwnData.Letter(row.createdAt(), row.kind().name(), row.subject(), row.state().name())).toList(),
                account.provenAddress().map(choices::of).orElse(Map.of()).entrySet().stream().collect(Collectors.toMap(each -> each.getKey().name(), each -> each.getValue().name())),
                network.groups(account.username()).stream().map(each -> new OwnData.Group(each.code(), each.role().name(), each.since(), each.until())).toList(), network.posts(account.username()),
                network.questions(account.username()), network.answers(account.username()), agreements.words(account.username(), id), groupWork(account.username()),
                new OwnData.Practices(practices.ratings(account.username()), practices.reasons(account.username())));
    }

    private OwnData.GroupWork groupWork(String username) {
        return new OwnData.GroupWork(network.documents(username), network.minutes(username), network.meetings(username), network.decisions(username), network.contacts(username));
    }

    private static OwnData.Login login(Account account) {
        return new OwnData.Login(account.username(), account.called().orElse(account.name()), account.called().isPresent(), account.email(), account.loginEmail(), account.phone(),
                account.language().map(Language::code), account.seenAt());
    }

    private OwnData.Team team(Participant person) {
        Optional<RosterMember> member = person.rosterMemberId().flatMap(roster::findByIdOptional);
        return new OwnData.Team(person.name(), person.institution(), person.job(), member.flatMap(RosterMember::email), member.map(RosterMember::areas).orElse(List.of()));
    }
}
