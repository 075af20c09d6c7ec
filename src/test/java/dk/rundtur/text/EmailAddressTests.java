package dk.rundtur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@example.dk",
                "anna.b+netvaerk@mail.example.dk",
                "o'neill@example.dk",
                "åse_bæk-holm@børn.example.dk",
                "a@b-c.museum",
                "a@xn--brn-0na.dk",
                "1@2.dk"
            })
    void takesWhatIsDeliveredTo(String text) {
        assertThat(EmailAddress.fits(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "snu@example.dk?bcc=x%40evil.example",
                "snu@example.dk?subject=Hej",
                "snu?bcc=x%40evil.example@example.dk",
                "snu%40evil.example@example.dk",
                "snu&cc=x@example.dk",
                "snu#x@example.dk",
                "a@example.dk,b@example.dk",
                "a@example.dk;b@example.dk",
                "a@example.dk b@example.dk",
                "a@b@example.dk",
                "mailto:a@example.dk",
                "Anna <anna@example.dk>",
                "\"anna\"@example.dk",
                "anna",
                "anna@example",
                "anna@",
                "@example.dk",
                ".anna@example.dk",
                "anna.@example.dk",
                "an..na@example.dk",
                "anna@example..dk",
                "anna@.dk",
                "anna@-example.dk",
                "anna@example.dk.",
                "anna@example.1",
                "anna@[127.0.0.1]",
                "anna@127.0.0.1",
                "anna@example.dk/x",
                "anna@example.dk\nbcc:x@evil.example"
            })
    void refusesWhatIsNoAddressOrMoreThanOne(String text) {
        assertThat(EmailAddress.fits(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 200})
    void refusesWhatIsTooLong(int length) {
        assertThat(EmailAddress.fits("a".repeat(length) + "@example.dk")).isFalse();
    }
}
