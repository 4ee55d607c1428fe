package pl.pomost.team.web;

import static pl.pomost.process.TableColumn.one;
import static pl.pomost.process.TableColumn.some;
import static pl.pomost.process.TableColumn.text;
import static pl.pomost.process.TableColumn.tick;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Account;
import pl.pomost.access.Accounts;
import pl.pomost.access.Scope;
import pl.pomost.process.EntryTable;
import pl.pomost.process.TableColumn;
import pl.pomost.process.TableEntry;
import pl.pomost.process.TableKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.FormTexts;
import pl.pomost.shared.Submitted;
import pl.pomost.team.AddRosterMember;
import pl.pomost.team.ChangeRosterMember;
import pl.pomost.team.Mention;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.team.PutBackMember;
import pl.pomost.team.Roster;
import pl.pomost.team.RosterMember;
import pl.pomost.team.TeamNames;
import pl.pomost.team.WhereNamed;

/** The team as rows of a table, read by the form of a member. With which account somebody logs in is not in it and stays as it is. */
@ApplicationScoped
class MemberTable implements EntryTable {

    private final Roster roster;
    private final Participants participants;
    private final Accounts accounts;
    private final AddRosterMember add;
    private final ChangeRosterMember change;
    private final PutBackMember whole;
    private final WhereNamed named;
    private final TeamNames names;
    private final Vocabulary words;
    private final TeamTexts texts;
    private final FormTexts forms;

    MemberTable(Roster roster, Participants participants, Accounts accounts, AddRosterMember add, ChangeRosterMember change, PutBackMember whole, WhereNamed named,
            TeamNames names, Vocabulary words, TeamTexts texts, FormTexts forms) {
        this.roster = roster;
        this.participants = participants;
        this.accounts = accounts;
        this.add = add;
        this.change = change;
        this.whole = whole;
        this.named = named;
        this.names = names;
        this.words = words;
        this.texts = texts;
        this.forms = forms;
    }

    @Override
    public TableKind kind() {
        return TableKind.TEAM;
    }

    @Override
    public List<TableColumn> columns(Scope scope) {
        MemberChoices choices = choices(scope, Submitted.NOTHING);
        return List.of(text("imie", texts.firstName()), text("nazwisko", texts.lastName()), one("instytucja", texts.institution(), choices.institutions()),
                text("funkcja", texts.job()), some("obszary", texts.areas(), choices.areas()), one("rola", texts.role(), choices.roles()),
                one("sektor", texts.sector(), choices.sectors()), text("email", texts.email()), tick("migracja", texts.migration()),
                some("jezyki", texts.languages(), choices.languages()));
    }

    @Override
    public List<TableEntry> entries(Scope scope) {
        UUID enrolment = scope.requireEverything().requireEnrolment();
        Map<UUID, String> usernames = new HashMap<>();
        participants.of(enrolment).forEach(person -> person.rosterMemberId().ifPresent(member -> username(Optional.of(person)).ifPresent(name -> usernames.put(member, name))));
        return roster.of(enrolment).stream().map(member -> new TableEntry(member.code(), member.firstName() + " " + member.lastName(),
                MemberForm.filled(member, Optional.ofNullable(usernames.get(member.id()))))).toList();
    }

    @Override
    public FormReading read(Scope scope, Optional<String> code, Submitted typed) {
        return form(scope, code.map(own -> stored(scope, own)), typed).reading();
    }

    @Override
    public String add(Scope scope, Submitted typed) {
        return add.add(scope, form(scope, Optional.empty(), typed).person());
    }

    @Override
    public void rewrite(Scope scope, String code, Submitted typed) {
        change.change(scope, code, typed.version(), form(scope, Optional.of(stored(scope, code)), typed).person());
    }

    @Override
    public List<String> heldBy(Scope scope, String code) {
        return named.person(scope, stored(scope, code).id()).stream().map(Mention::code).distinct().toList();
    }

    @Override
    public void remove(Scope scope, String code) {
        change.remove(scope, code);
    }

    @Override
    public Optional<JsonNode> keep(Scope scope, String code) {
        return roster.byCode(scope.requireEnrolment(), code).map(whole::keep);
    }

    @Override
    public void putBack(Scope scope, JsonNode kept) {
        whole.putBack(scope, kept);
    }

    private MemberForm form(Scope scope, Optional<RosterMember> stored, Submitted typed) {
        return new MemberForm(typed, choices(scope, stored.map(member -> MemberForm.filled(member, Optional.empty())).orElse(Submitted.NOTHING)), texts, forms);
    }

    private MemberChoices choices(Scope scope, Submitted stored) {
        return MemberChoices.of(words, names.institutions(scope.requireEnrolment()), stored);
    }

    private Optional<String> username(Optional<Participant> person) {
        return person.flatMap(Participant::accountId).flatMap(accounts::findByIdOptional).map(Account::username);
    }

    private RosterMember stored(Scope scope, String code) {
        return roster.byCode(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
    }
}
