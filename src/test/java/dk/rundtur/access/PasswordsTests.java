package dk.rundtur.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @CsvSource({
        "elleve tegn, PASSWORD_TOO_SHORT",
        "aaaaaaaaaaaaaa, PASSWORD_TOO_COMMON",
        "121212121212, PASSWORD_TOO_COMMON",
        "Password1234, PASSWORD_TOO_COMMON",
        "ADGANGSKODE123, PASSWORD_TOO_COMMON"
    })
    void refusesWhatIsGuessedSoon(String password, ProblemCode code) {
        assertThat(Passwords.findProblem(password)).map(Problem::code).contains(code);
    }

    @Test
    void takesWhatNobodyGuesses() {
        assertThat(Passwords.findProblem("kaffe regn trappe ugle")).isEmpty();
        assertThat(Passwords.findProblem("🦉🌧️ kaffe trappe")).isEmpty();
        assertThat(Passwords.findProblem("abcdefgh".repeat(16))).isEmpty();
        assertThat(Passwords.findProblem("abcdefgh".repeat(16) + "!"))
                .map(Problem::code)
                .contains(ProblemCode.PASSWORD_TOO_LONG);
    }

    @Test
    void knowsAPasswordByItsHash() {
        String hash = passwords.hash("kaffe regn trappe ugle");
        assertThat(hash).startsWith("{argon2}").doesNotContain("kaffe");
        assertThat(passwords.matches("kaffe regn trappe ugle", hash)).isTrue();
        assertThat(passwords.matches("kaffe regn trappe uglE", hash)).isFalse();
        assertThat(passwords.matches("kaffe regn trappe ugle", null)).isFalse();
        assertThat(passwords.outdated(hash)).isFalse();
    }

    @Test
    void stillKnowsWeakerHashesAndSaysSo() {
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(12).encode("kaffe regn trappe ugle");
        assertThat(passwords.matches("kaffe regn trappe ugle", hash)).isTrue();
        assertThat(passwords.outdated(hash)).isTrue();
    }

    @Test
    void secretsAreHiddenInTexts() {
        Token token = Token.random();
        assertThat(token.toString()).doesNotContain(token.secret());
        assertThat(new Credentials("eva@example.dk", "hemmelig").toString())
                .doesNotContain("eva", "hemmelig");
        assertThat(new AccountForm("t0ken", "Eva", "eva@example.dk", "hemmelig").toString())
                .doesNotContain("t0ken", "Eva", "eva", "hemmelig");
    }
}
