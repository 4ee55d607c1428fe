package pl.pomost.shared;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * The answer to a form that was saved: leads to another page, which says so once. An address with a question carries the
 * page's own words about it and needs no others.
 */
public final class Saved {

    /** Remembered by the browser until the next page has said it. */
    public static final String COOKIE = "pomost-told";
    private static final int SECONDS = 60;

    private Saved() {
    }

    public static Response to(String address) {
        var answer = Response.seeOther(URI.create(address));
        return address.contains("?") ? answer.build() : answer.cookie(cookie("zapisano", SECONDS)).build();
    }

    /** After it was said. */
    public static NewCookie forgotten() {
        return cookie("", 0);
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE).value(value).path("/").maxAge(seconds).sameSite(NewCookie.SameSite.LAX).httpOnly(true).build();
    }
}
