package pl.pomost.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.shared.PolishDates;

/**
 * Who sits at the table and who does not: of each area the kinds of institutions that the scenario expects, of society the
 * groups, above all the immigrants.
 *
 * @param people     of the team
 * @param migrants   of them, with experience of migration
 * @param immigrants of them, who speak for immigrants
 */
public record Coverage(List<Area> areas, List<Group> groups, int people, int migrants, int immigrants) {

    /** How full one place is. */
    public enum State {
        /** Somebody of the team who works on the area comes from there. */
        TAKEN,
        /** Somebody of the team comes from there, but works on no area or on others. */
        ELSEWHERE,
        /** The process knows such an institution, but nobody of the team comes from it. */
        KNOWN, EMPTY
    }

    /**
     * One kind of institution that an area is expected to have.
     *
     * @param names of institutions: those that somebody of the team comes from, else those that the process knows
     */
    public record Seat(String kind, State state, List<String> names) {

        public boolean taken() {
            return state == State.TAKEN;
        }

        public boolean elsewhere() {
            return state == State.ELSEWHERE;
        }

        public boolean known() {
            return state == State.KNOWN;
        }

        public String called() {
            return String.join(", ", names);
        }
    }

    /** An area with its seats. @param people of the team who work on it */
    public record Area(String code, String name, int people, List<Seat> seats) {

        public long taken() {
            return seats.stream().filter(Seat::taken).count();
        }
    }

    /** A group of society and how many of the team speak for it. */
    public record Group(String code, String name, int people) {
    }

    public Coverage {
        areas = List.copyOf(areas);
        groups = List.copyOf(groups);
    }

    /** Whether nobody of the team has come from another country or speaks for those who have. */
    public boolean withoutImmigrants() {
        return migrants == 0 && immigrants == 0;
    }

    /** Names of the groups that nobody speaks for, in the scenario's order. */
    public List<String> absentGroups() {
        return groups.stream().filter(group -> group.people() == 0).map(Group::name).toList();
    }

    public long seats() {
        return areas.stream().mapToLong(area -> area.seats().size()).sum();
    }

    public long taken() {
        return areas.stream().mapToLong(Area::taken).sum();
    }

    /** Areas that nobody of the team works on. */
    public List<String> deserted() {
        return areas.stream().filter(area -> area.people() == 0).map(Area::name).toList();
    }

    /** All of it in one sentence or two, for the cover of a plan; empty when nobody is missing or there is no team yet. */
    public Optional<String> sentence() {
        if (people == 0) {
            return Optional.empty();
        }
        List<String> lacks = new ArrayList<>();
        if (withoutImmigrants()) {
            lacks.add("w zespole nie ma nikogo z doświadczeniem migracji");
        }
        if (!absentGroups().isEmpty()) {
            lacks.add("nikt nie reprezentuje grup: " + String.join(", ", absentGroups()));
        }
        if (!deserted().isEmpty()) {
            lacks.add("nikt nie pracuje w obszarach: " + String.join(", ", deserted()));
        }
        String empty = areas.stream().flatMap(area -> area.seats().stream()).filter(seat -> !seat.taken() && !seat.elsewhere()).map(Seat::kind).distinct()
                .collect(Collectors.joining(", "));
        if (!empty.isEmpty()) {
            lacks.add("brakuje przedstawicieli instytucji: " + empty);
        }
        return lacks.isEmpty() ? Optional.empty() : Optional.of(capitalised(String.join("; ", lacks)) + ".");
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(PolishDates.POLISH) + text.substring(1);
    }
}
