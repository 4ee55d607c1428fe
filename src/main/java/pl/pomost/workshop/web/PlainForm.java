package pl.pomost.workshop.web;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.pomost.shared.SentForm;

/**
 * A form written as browsers write one (WHATWG URL, application/x-www-form-urlencoded). Readers differ in what they make of anything else, of a bare
 * semicolon, of a second equals sign, of other charsets: that is left to the reader of all other forms.
 */
final class PlainForm {

    private static final Pattern TYPE = Pattern.compile("application/x-www-form-urlencoded(;\\s*charset=\"?utf-8\"?)?", Pattern.CASE_INSENSITIVE);
    private static final String SIGNS = "*-._+%";
    /** A card has a handful; the reader of all other forms takes a thousand. */
    private static final int MOST_FIELDS = 200;

    private PlainForm() {
    }

    static boolean isType(String contentType) {
        return TYPE.matcher(contentType).matches();
    }

    /**
     * @return empty when it is written in another way
     * @throws IllegalArgumentException when a percent sign stands for nothing
     */
    static Optional<SentForm> read(Buffer body) {
        if (!isPlain(body)) {
            return Optional.empty();
        }
        var fields = new MultivaluedHashMap<String, String>();
        fields.putAll(new QueryStringDecoder(body.toString(), StandardCharsets.UTF_8, false, MOST_FIELDS, true).parameters());
        return Optional.of(new SentForm(fields));
    }

    private static boolean isPlain(Buffer body) {
        int fields = 1;
        boolean inValue = false;
        for (int place = 0; place < body.length(); place++) {
            char sign = (char) (body.getByte(place) & 0xFF);
            if (sign == '&') {
                fields++;
                inValue = false;
            } else if (sign == '=' && !inValue) {
                inValue = true;
            } else if (!isLetter(sign) && SIGNS.indexOf(sign) < 0) {
                return false;
            }
        }
        return fields <= MOST_FIELDS;
    }

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
    }
}
