package pl.pomost.agreement.web;

import java.util.Map;
import java.util.Optional;

/**
 * What people and powiats are called on one page.
 *
 * @param people  by user name
 * @param powiats by TERYT
 */
record Names(Map<String, String> people, Map<String, String> powiats) {

    /** A person with their powiat, where they spoke for one; whoever closed their account has a pseudonym. */
    String of(String username, Optional<String> powiat) {
        return person(username) + powiat.map(teryt -> ", " + powiat(teryt)).orElse("");
    }

    String person(String username) {
        return people.getOrDefault(username, username);
    }

    String powiat(String teryt) {
        return powiats.getOrDefault(teryt, teryt);
    }
}
