package dk.rundtur.interchange.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/// Finds out whether a file is UTF-8 before any of it is believed: a wrong guess would store
/// 'SÃ¸ren' without anybody noticing.
final class Encoding {

    private static final int BUFFER = 1 << 16;

    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer decoded = CharBuffer.allocate(BUFFER);
    private int line = 1;
    private char last;

    private Encoding() {}

    /// The line of the first byte that is not UTF-8, or nothing when all of the file is. A zero
    /// byte counts as wrong: text has none, UTF-16 is full of them.
    static OptionalInt findFirstBadLine(InputStream content) throws IOException {
        return new Encoding().search(content);
    }

    private OptionalInt search(InputStream content) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        boolean end = false;
        while (!end) {
            int count = content.read(bytes.array(), bytes.position(), bytes.remaining());
            end = count < 0;
            bytes.position(bytes.position() + Math.max(count, 0)).flip();
            CoderResult result = decoder.decode(bytes, decoded, end);
            if (!countLines() || result.isError()) {
                return OptionalInt.of(line);
            }
            bytes.compact();
        }
        return OptionalInt.empty();
    }

    /// Counts the lines of what was decoded; false when it met a zero.
    private boolean countLines() {
        decoded.flip();
        while (decoded.hasRemaining()) {
            char next = decoded.get();
            if (next == '\0') {
                return false;
            }
            if (next == '\r' || (next == '\n' && last != '\r')) {
                line++;
            }
            last = next;
        }
        decoded.clear();
        return true;
    }
}
