package pl.pomost.team.web;

import static pl.pomost.process.TableColumn.one;
import static pl.pomost.process.TableColumn.some;
import static pl.pomost.process.TableColumn.text;
import static pl.pomost.process.TableColumn.tick;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Accounts;
import pl.pomost.access.Scope;
import pl.pomost.process.OpenTable;
import pl.pomost.process.TableColumn;
import pl.pomost.process.TableKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
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
@Singleton
class MemberTable extends TeamTable<RosterMember> {

    private final Participants participants;
    private final Accounts accounts;
    private final AddRosterMember add;
    private final ChangeRosterMember change;
    private final WhereNamed named;
    private final TeamNames names;
    private final Vocabulary words;
    private final TeamTexts texts;
    private final FormTexts forms;

    MemberTable(Roster roster, Participants participants, Accounts accounts, AddRosterMember add, ChangeRosterMember change, PutBackMember whole, WhereNamed named,
            TeamNames names, Vocabulary words, TeamTexts texts, FormTexts forms) {
        super(TableKind.TEAM, roster, whole);
        this.participants = participants;
        this.accounts = accounts;
        this.add = add;
        this.change = change;
        this.named = named;
        this.names = names;
        this.words = words;
        this.texts = texts;
        this.forms = forms;
    }

    @Override
    public OpenTable open(Scope scope) {
        return new Opened(scope.requireEverything());
    }

    @Override
    List<Mention> named(Scope scope, RosterMember member) {
        return named.person(scope, member.id());
    }

    @Override
    public void remove(Scope scope, String code) {
        change.remove(scope, code);
    }

    private final class Opened extends Rows {

        private final List<Choice> institutions;
        private final Map<UUID, String> usernames;

        Opened(Scope scope) {
            super(scope);
            institutions = names.institutions(scope.requireEnrolment());
            usernames = usernames(participants.of(scope.requireEnrolment()));
        }

        /** By the members who have an account. */
        private Map<UUID, String> usernames(List<Participant> people) {
            List<Participant> members = people.stream().filter(person -> person.rosterMemberId().isPresent() && person.accountId().isPresent()).toList();
            Map<UUID, String> known = accounts.usernames(members.stream().flatMap(person -> person.accountId().stream()).distinct().toList());
            return members.stream().filter(person -> known.containsKey(person.accountId().orElseThrow())).collect(Collectors.toMap(person -> person.rosterMemberId().orElseThrow(), person -> known.get(person.accountId().orElseThrow()),
                    (one, other) -> other));
        }

        @Override
        public List<TableColumn> columns() {
            MemberChoices choices = choices(Submitted.NOTHING);
            return List.of(text("imie", texts.firstName()), text("nazwisko", texts.lastName()), one("instytucja", texts.institution(), choices.institutions()),
                    text("funkcja", texts.job()), some("obszary", texts.areas(), choices.areas()), one("rola", texts.role(), choices.roles()),
                    one("sektor", texts.sector(), choices.sectors()), text("email", texts.email()), tick("migracja", texts.migration()),
                    some("jezyki", texts.languages(), choices.languages()));
        }

        @Override
        protected String title(RosterMember member) {
            return member.firstName() + " " + member.lastName();
        }

        @Override
        protected Submitted filled(RosterMember member) {
            return MemberForm.filled(member, Optional.ofNullable(usernames.get(member.id())));
        }

        @Override
        protected FormReading reading(Optional<RosterMember> member, Submitted typed) {
            return form(member, typed).reading();
        }

        @Override
        public String add(Submitted typed) {
            return add.add(scope, form(Optional.empty(), typed).person());
        }

        @Override
        public void rewrite(String code, Submitted typed) {
            change.change(scope, code, typed.version(), form(Optional.of(stored(code)), typed).person());
        }

        private MemberForm form(Optional<RosterMember> member, Submitted typed) {
            return new MemberForm(typed, choices(member.map(this::filled).orElse(Submitted.NOTHING)), texts, forms);
        }

        private MemberChoices choices(Submitted stored) {
            return MemberChoices.of(words, institutions, stored);
        }
    }
}
