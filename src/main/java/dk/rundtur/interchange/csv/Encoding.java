package dk.rundtur.interchange.csv;

import dk.rundtur.interchange.upload.Input;

import org.apache.commons.io.input.BOMInputStream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/// Detects the character set of a file before any of it is read: a wrong guess would store 'SÃ¸ren'
/// without anybody noticing. UTF-16 is told by its byte-order mark. What is not UTF-8 is taken for
/// windows-1252 only where its letters are those of Western European languages.
final class Encoding {

    /// The character set of a file.
    sealed interface Found {

        record Known(Charset charset) implements Found {}

        /// No character set that we read fits the bytes of this line.
        record Unknown(int line) implements Found {}
    }

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int BUFFER = 1 << 16;

    private final CharsetDecoder decoder;
    private final CharBuffer decoded = CharBuffer.allocate(BUFFER);
    private int line = 1;
    private char last;

    private Encoding(Charset charset) {
        this.decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    static Found of(Input input) throws IOException {
        Charset first = marked(input) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        OptionalInt bad = findFirstBadLine(input, first);
        if (bad.isEmpty()) {
            return new Found.Known(first);
        }
        try (InputStream content = input.open()) {
            return first.equals(StandardCharsets.UTF_8) && WesternLetters.only(content)
                    ? new Found.Known(WINDOWS)
                    : new Found.Unknown(bad.getAsInt());
        }
    }

    /// Whether the file begins with the mark of UTF-16.
    private static boolean marked(Input input) throws IOException {
        try (InputStream content = input.open()) {
            int first = content.read();
            int second = content.read();
            return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
        }
    }

    /// The line of the first byte that is wrong, or nothing when the file is in this charset as a
    /// whole. A zero counts as wrong: text has none, UTF-16 without its mark is full of them.
    static OptionalInt findFirstBadLine(Input input, Charset charset) throws IOException {
        try (InputStream content = input.open()) {
            return new Encoding(charset).search(content);
        }
    }

    /// The text of a file without its byte-order mark.
    static Reader reader(InputStream content, Charset charset) throws IOException {
        var bytes =
                charset.equals(StandardCharsets.UTF_8)
                        ? BOMInputStream.builder().setInputStream(content).get()
                        : content;
        return new BufferedReader(new InputStreamReader(bytes, charset));
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
