package pl.pomost.shared;

import java.util.regex.Pattern;

/** An address of a page that may stand as a link: of the web, and of nothing that runs in a browser. */
public final class WebAddress {

    private static final Pattern FORM = Pattern.compile("https?://[^\\s\"<>]+");

    private WebAddress() {
    }

    public static boolean fits(String text) {
        return FORM.matcher(text).matches();
    }
}
