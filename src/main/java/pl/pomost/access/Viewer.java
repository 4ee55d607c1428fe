package pl.pomost.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Membership.Kind;

/**
 * Whoever asks: what the realm says of them (roles in the whole region) and what the database says (duties). Every
 * finder takes one, or a {@link Scope} made from one.
 *
 * @param name     to be shown
 * @param username of the account, for the audit log; empty when nobody is logged in
 */
public record Viewer(Optional<UUID> accountId, String name, String username, Set<String> roles, Set<Duty> duties) {

    public static final Viewer NOBODY = new Viewer(Optional.empty(), "", "", Set.of(), Set.of());
    private static final Set<Kind> OF_A_TEAM = Set.of(Kind.COORDINATOR, Kind.MEMBER, Kind.AREA_LEADER, Kind.SCRIBE);

    public boolean isLoggedIn() {
        return !username.isEmpty();
    }

    public boolean isAdmin() {
        return roles.contains(Roles.ADMIN);
    }

    public boolean isRops() {
        return roles.contains(Roles.ROPS_REVIEWER) || roles.contains(Roles.ROPS_APPROVER);
    }

    /** Reads everything of every team: ROPS, auditors, administrators. */
    public boolean seesWholeRegion() {
        return isRops() || isAdmin() || roles.contains(Roles.AUDITOR);
    }

    public Set<String> coordinatorOf() {
        return places(Duty::powiat, Kind.COORDINATOR);
    }

    /** Powiats to whose team they belong without being its coordinator: members, leaders of areas, scribes. */
    public Set<String> memberOf() {
        return places(Duty::powiat, Kind.MEMBER, Kind.AREA_LEADER, Kind.SCRIBE);
    }

    /** Areas that they read across all powiats, as thematic experts, for their department, or as members of a thematic group. */
    public Set<String> expertIn() {
        return places(Duty::area, Kind.EXPERT, Kind.DEPARTMENT, Kind.GROUP);
    }

    public boolean isCoordinatorOf(String teryt) {
        return coordinatorOf().contains(teryt);
    }

    public boolean isInTeamOf(String teryt) {
        return duties.stream().anyMatch(duty -> OF_A_TEAM.contains(duty.kind()) && duty.isOf(teryt));
    }

    /** Areas of a powiat whose entries they write. */
    Set<String> leadsIn(String teryt) {
        return duties.stream().filter(duty -> duty.is(Kind.AREA_LEADER) && duty.isOf(teryt)).flatMap(duty -> duty.area().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether they read what is confirmed in every area of this powiat: coordinators of any, observers, departments that stand for all areas. */
    boolean readsEveryAreaOf(String teryt) {
        return duties.stream().anyMatch(duty -> duty.is(Kind.COORDINATOR) || duty.is(Kind.DEPARTMENT) && duty.area().isEmpty()
                || duty.is(Kind.OBSERVER) && (duty.powiat().isEmpty() || duty.isOf(teryt)));
    }

    /** Whether they read what is confirmed in an area of every powiat: ROPS and auditors, coordinators, observers of the region, experts of the area. */
    public boolean readsEverywhere(String area) {
        return seesWholeRegion() || expertIn().contains(area) || duties.stream().anyMatch(duty -> duty.is(Kind.COORDINATOR)
                || duty.is(Kind.DEPARTMENT) && duty.area().isEmpty() || duty.is(Kind.OBSERVER) && duty.powiat().isEmpty());
    }

    /** Whether they lead this one workshop, though perhaps an outsider. */
    boolean facilitates(String teryt, int year, int stage) {
        return duties.stream().anyMatch(duty -> duty.is(Kind.FACILITATOR) && duty.isOf(teryt) && duty.year().equals(Optional.of(year))
                && duty.stage().equals(Optional.of(stage)));
    }

    /** Workshops that were given to them to lead. */
    public Stream<Duty> facilitations() {
        return duties.stream().filter(duty -> duty.is(Kind.FACILITATOR));
    }

    private Set<String> places(Function<Duty, Optional<String>> place, Kind... kinds) {
        return duties.stream().filter(duty -> Set.of(kinds).contains(duty.kind())).flatMap(duty -> place.apply(duty).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
