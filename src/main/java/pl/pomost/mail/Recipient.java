package pl.pomost.mail;

import java.util.Locale;
import pl.pomost.shared.Secret;

/** By what an addressee is known where the address itself must not be kept: the hash of the address, written in small letters. */
record Recipient(String hash) {

    static Recipient of(String address) {
        return new Recipient(Secret.hash(address.strip().toLowerCase(Locale.ROOT)));
    }

    /** The address as others may see it: {@code a…@powiat.pl}. */
    static String masked(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1) {
            return "…";
        }
        return at == 1 ? "…" + address.substring(at) : address.charAt(0) + "…" + address.substring(at);
    }
}
