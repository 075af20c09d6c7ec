package dk.rundtur.tour.meeting;

import dk.rundtur.tour.Channel;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is too much for somebody who wants to be met gently. Where a place is typed, its words
/// tell.
public enum Gathering {
    WORKSHOP("workshop|seminar|temadag|konference|conference"),
    TOWN_HALL("rådhus|byråd|borgmester|kommunalbestyrelse|town hall|city hall|council"),
    FULL_MEETING(
            "borgermøde|fællesmøde|netværksmøde|stormøde|plenum|forsamlingshus|aula|festsal"
                    + "|mødesal|foredragssal|auditori|assembly|plenary|full meeting|public meeting"
                    + "|network meeting|hele netværket|whole network");

    private final Pattern words;

    Gathering(String words) {
        this.words = Pattern.compile("(?<!\\p{L})(?:" + words + ")");
    }

    /// The first that a meeting held so would be; empty when it is gentle as far as one can tell.
    static Optional<Gathering> of(Channel channel, @Nullable String place) {
        if (channel == Channel.WORKSHOP) {
            return Optional.of(WORKSHOP);
        }
        String typed = place == null ? "" : place.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(gathering -> gathering.words.matcher(typed).find())
                .findFirst();
    }
}
