package pl.pomost.shared;

import java.util.regex.Pattern;

/** What an e-mail address looks like: one {@code @}, no spaces, a domain with a dot. Every form that takes one asks here. */
public final class MailAddress {

    private static final Pattern FORM = Pattern.compile("[^@\\s,;]++@(?:[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?\\.)+[\\p{L}\\d]{2,}");

    private MailAddress() {
    }

    public static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }
}
