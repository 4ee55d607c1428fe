package pl.pomost.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.access.Roles;
import pl.pomost.access.Viewer;
import pl.pomost.shared.ForbiddenMove;

/** Who may do what with a group, for everybody who may come; and what a group that has ended still allows. */
class GroupRightsTest {

    private static final LocalDate DAY = LocalDate.of(2028, 1, 10);
    private static final Viewer ROPS = viewer("rops", Roles.ROPS_REVIEWER);
    private static final Viewer ADMIN = viewer("admin", Roles.ADMIN);
    private static final Viewer AUDITOR = viewer("auditor", Roles.AUDITOR);
    private static final Viewer MODERATOR = viewer("moderator");
    private static final Viewer MEMBER = viewer("czlonek");
    private static final Viewer EXPERT = viewer("ekspert");
    private static final Viewer STRANGER = viewer("obcy");

    private final GroupRights rights = new GroupRights();

    @Test
    void anOpenGroupIsReadByEverybodySignedInAndAClosedOneByItsOwn() {
        for (Viewer each : List.of(ROPS, ADMIN, AUDITOR, MODERATOR, MEMBER, EXPERT)) {
            assertThat(rights.mayRead(each, group(true, true))).isTrue();
            assertThat(rights.mayRead(each, group(false, true))).isTrue();
        }
        assertThat(rights.mayRead(STRANGER, group(true, true))).isTrue();
        assertThat(rights.mayRead(STRANGER, group(false, true))).isFalse();
        assertThat(rights.mayRead(Viewer.NOBODY, group(true, true))).isFalse();
        assertThatThrownBy(() -> rights.requireWriter(STRANGER, group(true, true))).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> rights.requireWriter(STRANGER, group(false, true))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void membersWriteModeratorsLeadAndExpertsHaveNoVoice() {
        GroupView group = group(true, true);
        assertThat(List.of(MODERATOR, MEMBER, EXPERT, ROPS, ADMIN)).allMatch(each -> rights.mayWrite(each, group));
        assertThat(List.of(STRANGER, AUDITOR)).noneMatch(each -> rights.mayWrite(each, group));
        assertThat(List.of(MODERATOR, ROPS, ADMIN)).allMatch(each -> rights.mayLead(each, group));
        assertThat(List.of(MEMBER, EXPERT, STRANGER, AUDITOR)).noneMatch(each -> rights.mayLead(each, group));
        assertThat(List.of(MODERATOR, MEMBER)).allMatch(each -> rights.hasVoice(each, group));
        assertThat(List.of(EXPERT, ROPS, STRANGER)).noneMatch(each -> rights.hasVoice(each, group));
    }

    @Test
    void whoModeratesOnlyTheRegionSays() {
        GroupView group = group(true, true);
        assertThat(rights.mayDecide(MODERATOR, group, GroupRole.MEMBER)).isTrue();
        assertThat(rights.mayDecide(MODERATOR, group, GroupRole.EXPERT)).isTrue();
        assertThat(rights.mayDecide(MODERATOR, group, GroupRole.MODERATOR)).isFalse();
        assertThat(rights.mayDecide(ROPS, group, GroupRole.MODERATOR)).isTrue();
        assertThat(rights.mayDecide(MEMBER, group, GroupRole.MEMBER)).isFalse();
        assertThatThrownBy(() -> rights.requireFounder(MODERATOR)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aGroupThatHasEndedIsOnlyRead() {
        GroupView ended = group(true, false);
        assertThat(List.of(MODERATOR, MEMBER, ROPS, ADMIN)).allMatch(each -> rights.mayRead(each, ended)).noneMatch(each -> rights.mayWrite(each, ended))
                .noneMatch(each -> rights.mayLead(each, ended)).noneMatch(each -> rights.hasVoice(each, ended));

        var group = new ThematicGroup("EDU", new GroupDraft("Edukacja", Optional.of("EDU"), "", true), DAY);
        assertThatThrownBy(group::begin).isInstanceOf(ForbiddenMove.class);
        group.end(DAY);
        assertThatThrownBy(() -> group.describe(new GroupDraft("Inna", Optional.empty(), "", true))).isInstanceOf(ForbiddenMove.class);
        assertThatThrownBy(() -> group.end(DAY)).isInstanceOf(ForbiddenMove.class);
        group.begin();
        assertThat(group.endedOn()).isEmpty();
    }

    @Test
    void whoeverComesBackBelongsAnewFromThatDay() {
        var member = new GroupMember(UUID.randomUUID(), new MemberDraft("anna", GroupRole.MEMBER, Optional.of("2205"), Optional.empty()), DAY);
        member.be(new MemberDraft("anna", GroupRole.EXPERT, Optional.empty(), Optional.of("Kuratorium")), DAY.plusDays(5));
        assertThat(member.since()).isEqualTo(DAY);
        assertThat(member.role()).isEqualTo(GroupRole.EXPERT);
        assertThat(member.powiat()).isEmpty();
        member.leave(DAY.plusDays(6));
        assertThat(member.belongs()).isFalse();
        member.be(new MemberDraft("anna", GroupRole.MEMBER, Optional.of("2205"), Optional.empty()), DAY.plusDays(9));
        assertThat(member.since()).isEqualTo(DAY.plusDays(9));
        assertThat(member.belongs()).isTrue();
    }

    @Test
    void aCodeFitsIntoAnAddress() {
        assertThat(List.of("EDU", "MIESZKANIA", "Z-2", "12")).allMatch(FoundGroup::fits);
        assertThat(List.of("", "E", "edu", "ŻÓŁW", "A B", "-A", "A/B", "A".repeat(21))).noneMatch(FoundGroup::fits);
    }

    static GroupView group(boolean open, boolean works) {
        return new GroupView(UUID.randomUUID(), "EDU", "Edukacja", Optional.of("EDU"), "", open, DAY, works ? Optional.empty() : Optional.of(DAY),
                List.of(person("moderator", GroupRole.MODERATOR), person("czlonek", GroupRole.MEMBER), person("ekspert", GroupRole.EXPERT)), 0);
    }

    private static GroupView.Person person(String username, GroupRole role) {
        return new GroupView.Person(UUID.randomUUID(), username, username, role, Optional.of("2205"), "powiat kartuski", DAY);
    }

    static Viewer viewer(String username, String... roles) {
        return new Viewer(Optional.of(UUID.randomUUID()), username, username, Set.of(roles), Set.of());
    }
}
