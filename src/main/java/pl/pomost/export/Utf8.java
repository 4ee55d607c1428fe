package pl.pomost.export;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes decoded strictly as UTF-8; a byte order mark, which some editors put first, is dropped. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String decoded;
    private final boolean broken;

    Utf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var result = decoder.decode(in, out, true);
        out.flip();
        broken = result.isError();
        decoded = out.length() > 0 && out.charAt(0) == BYTE_ORDER_MARK ? out.subSequence(1, out.length()).toString() : out.toString();
    }

    String decoded() {
        return decoded;
    }

    /** Where the first byte stands that is not UTF-8. */
    Optional<Location> brokenAt() {
        if (!broken) {
            return Optional.empty();
        }
        int line = 1 + (int) decoded.chars().filter(c -> c == '\n').count();
        return Optional.of(new Location(line, decoded.length() - decoded.lastIndexOf('\n')));
    }
}
