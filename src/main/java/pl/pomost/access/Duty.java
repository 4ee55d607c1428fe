package pl.pomost.access;

import java.util.Optional;

/**
 * What somebody is in one place, as a value: coordinator of a powiat, leader of an area in it, facilitator of one workshop.
 *
 * @param powiat TERYT code; empty means the whole region
 * @param area   its code; empty means every area
 * @param year   of the edition, with {@code stage}: the one workshop that is meant
 */
public record Duty(Membership.Kind kind, Optional<String> powiat, Optional<String> area, Optional<Integer> year, Optional<Integer> stage) {

    boolean is(Membership.Kind wanted) {
        return kind == wanted;
    }

    boolean isOf(String teryt) {
        return powiat.equals(Optional.of(teryt));
    }
}
