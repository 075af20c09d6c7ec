package dk.rundtur.access;

import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// What a password must be, and how it is kept: hashed with Argon2, which takes its time on
/// purpose.
@Component
final class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /// Long enough, and still the first that anybody tries.
    private static final Set<String> COMMON =
            Set.of(
                    "123456789012",
                    "1234567890123",
                    "12345678901234",
                    "123456789123",
                    "qwertyuiop12",
                    "qwertyuiop123",
                    "qwertyuiopå1",
                    "password1234",
                    "password12345",
                    "password123456",
                    "passwordpassword",
                    "adgangskode1",
                    "adgangskode12",
                    "adgangskode123",
                    "adgangskode1234",
                    "kodeord12345",
                    "kodeord123456",
                    "velkommen123",
                    "velkommen1234",
                    "sommer202020",
                    "kommunekommune",
                    "letmeinletmein",
                    "administrator",
                    "administrator1");

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder(
                    "argon2",
                    Map.of(
                            "argon2",
                            Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                            "bcrypt",
                            new BCryptPasswordEncoder(12)));

    /// Each hash takes 16 MiB, so that only so many are made at once.
    private final Semaphore room =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    private final String nobodys = hash(Token.random().secret());

    /// What is wrong with a password that somebody chose.
    static Optional<Problem> findProblem(@Nullable String password) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (password == null || length < SHORTEST) {
            return Optional.of(Problem.at("password", ProblemCode.PASSWORD_TOO_SHORT, SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(Problem.at("password", ProblemCode.PASSWORD_TOO_LONG, LONGEST));
        }
        boolean monotonous = password.codePoints().distinct().count() < 4;
        if (monotonous || COMMON.contains(password.toLowerCase(Locale.ROOT))) {
            return Optional.of(Problem.at("password", ProblemCode.PASSWORD_TOO_COMMON));
        }
        return Optional.empty();
    }

    /// What is kept of a password.
    String hash(String password) {
        return inTurn(() -> String.valueOf(encoder.encode(password)));
    }

    /// Whether the password is the one that was hashed. Without a hash the answer is no, and takes
    /// as long, so that nobody learns by the clock who has an account.
    boolean matches(String password, @Nullable String hash) {
        boolean same = inTurn(() -> encoder.matches(password, hash == null ? nobodys : hash));
        return same && hash != null;
    }

    /// Whether the hash is weaker than those of today.
    boolean outdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> T inTurn(Supplier<T> work) {
        room.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
