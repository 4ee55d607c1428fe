package pl.pomost.team;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an address on one line tells: {@code ul. Przykładowa 1, 83-300 Kartuzy}. */
final class Address {

    private static final Pattern AFTER_POSTAL_CODE = Pattern.compile(".*\\b[0-9]{2}-[0-9]{3}\\s+([^,]{1,100})$");
    private static final Pattern AFTER_LAST_COMMA = Pattern.compile(".*,\\s*(\\p{Lu}[^,0-9]{1,99})$");

    private Address() {
    }

    /** The town: what follows the postal code, else a name after the last comma. */
    static Optional<String> town(String address) {
        return first(AFTER_POSTAL_CODE, address).or(() -> first(AFTER_LAST_COMMA, address));
    }

    private static Optional<String> first(Pattern pattern, String address) {
        Matcher matcher = pattern.matcher(address.strip());
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
