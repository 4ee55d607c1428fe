package pl.pomost.team.web;

import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.team.Mention;

/**
 * The page before a person or an institution is removed, or why it stays.
 *
 * @param edit   address of its form, where people come from
 * @param remove address that removes it
 * @param places that name it, the first of them
 * @param more   how many places were left out
 */
record StayView(String teryt, String powiat, String name, String hint, String button, String edit, String remove, List<Mention> places, int more) {

    private static final int SHOWN = 20;

    static StayView of(Scope scope, String name, String hint, String button, String address, List<Mention> places) {
        return new StayView(scope.teryt(), scope.powiat().name(), name, hint, button, address + "/edycja", address + "/usun",
                places.stream().limit(SHOWN).toList(), Math.max(0, places.size() - SHOWN));
    }
}
