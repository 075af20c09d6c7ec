package dk.rundtur.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// A secret that lets its bearer in. The database knows its hash alone, so that a stolen backup
/// opens nothing.
///
/// @param secret what the bearer shows
public record Token(String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// A new one; at 256 bits nobody guesses it, which is why a fast hash is enough.
    public static Token random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What the database knows of it.
    public String hash() {
        return sha256(secret);
    }

    static String sha256(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// Hidden, since texts of records end up in logs.
    @Override
    public String toString() {
        return "Token[hidden]";
    }
}
