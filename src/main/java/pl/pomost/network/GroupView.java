package pl.pomost.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A thematic group with those who belong to it now.
 *
 * @param code    by which addresses, standards and letters name it; never changes
 * @param area    code of its area; empty for a group on any other matter
 * @param open    whether everybody who is signed in reads what it does
 * @param endedOn since when it can only be read; empty while it works
 * @param members moderators first, then by name
 * @param lock    number of its last change, for forms
 */
public record GroupView(UUID id, String code, String name, Optional<String> area, String description, boolean open, LocalDate foundedOn, Optional<LocalDate> endedOn,
        List<Person> members, int lock) {

    /**
     * @param id     of the membership
     * @param powiat TERYT code of the powiat that they speak for
     * @param place  the powiat or the office, as people say it; may be empty
     */
    public record Person(UUID id, String username, String name, GroupRole role, Optional<String> powiat, String place, LocalDate since) {
    }

    public boolean works() {
        return endedOn.isEmpty();
    }

    public Optional<Person> person(String username) {
        return members.stream().filter(each -> each.username().equals(username)).findFirst();
    }

    public List<Person> moderators() {
        return members.stream().filter(each -> each.role() == GroupRole.MODERATOR).toList();
    }

    /** Powiats that somebody speaks for here. */
    public long powiats() {
        return members.stream().flatMap(each -> each.powiat().stream()).distinct().count();
    }

    /** Address of its page. */
    public String address() {
        return "/zespoly/" + code;
    }
}
