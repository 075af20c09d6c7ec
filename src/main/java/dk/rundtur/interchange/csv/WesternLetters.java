package dk.rundtur.interchange.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;

/// Tells windows-1252, which older programs save, from what only looks like it. On an old Mac the
/// Danish letters have numbers that mean other things in Windows, so that guessing wrongly would
/// store ”Sšren”.
final class WesternLetters {

    private static final BitSet SIGNS = new BitSet();
    private static final BitSet RARE = new BitSet();

    static {
        for (int sign : new int[] {0x80, 0x85, 0x99, 0xA0, 0xA3, 0xA7, 0xA9, 0xAB, 0xAD}) {
            SIGNS.set(sign);
        }
        for (int sign : new int[] {0xB0, 0xB4, 0xB7, 0xBB, 0xBD, 0xD7}) {
            SIGNS.set(sign);
        }
        SIGNS.set(0x91, 0x98);
        // Š, Œ and Ž: in the set of old Macs ä, å and é, which are far more frequent.
        for (int letter : new int[] {0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F}) {
            RARE.set(letter);
        }
    }

    private WesternLetters() {}

    /// Whether every byte is a letter or sign that Western European texts have in windows-1252.
    static boolean only(InputStream content) throws IOException {
        var bytes = new BufferedInputStream(content);
        boolean frequent = false;
        boolean rare = false;
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            boolean control = next < ' ' && next != '\t' && next != '\r' && next != '\n';
            if (control || next == 0xF7) {
                return false;
            }
            boolean letter = next >= 0xC0 && next != 0xD7;
            if (next >= 0x80 && !letter && !SIGNS.get(next) && !RARE.get(next)) {
                return false;
            }
            frequent |= letter;
            rare |= RARE.get(next);
        }
        return frequent || !rare;
    }
}
