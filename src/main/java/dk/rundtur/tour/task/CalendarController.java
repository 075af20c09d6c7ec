package dk.rundtur.tour.task;

import dk.rundtur.access.User;
import dk.rundtur.access.Viewer;
import dk.rundtur.outcome.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Calendars: opened and closed over GraphQL, read by calendar programs at their secret address.
@Controller
class CalendarController {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    /// The calendar as it is now, and its address when it was just opened.
    record Payload(Calendars.@Nullable Feed feed, @Nullable String path, List<Problem> userErrors) {

        @Override
        public String toString() {
            return "Payload[hidden]";
        }
    }

    private final Calendars calendars;
    private final CalendarChanges changes;
    private final CalendarText text;

    CalendarController(Calendars calendars, CalendarChanges changes, CalendarText text) {
        this.calendars = calendars;
        this.changes = changes;
        this.text = text;
    }

    @SchemaMapping
    Calendars.@Nullable Feed calendarFeed(User user, @AuthenticationPrincipal Viewer viewer) {
        return user.id().equals(viewer.id()) ? calendars.find(user.id()).orElse(null) : null;
    }

    @MutationMapping
    Payload calendarFeedOpen(
            @Argument boolean withNames, Locale locale, @AuthenticationPrincipal Viewer viewer) {
        CalendarChanges.Opened opened = changes.open(withNames, locale, viewer);
        return new Payload(opened.feed(), opened.path(), List.of());
    }

    @MutationMapping
    Payload calendarFeedClose(@AuthenticationPrincipal Viewer viewer) {
        changes.close(viewer);
        return new Payload(null, null, List.of());
    }

    @GetMapping("/api/calendar/{secret}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String secret) {
        String here = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return calendars
                .content(secret)
                .map(content ->
                        ResponseEntity.ok()
                                .contentType(CALENDAR)
                                .cacheControl(CacheControl.noStore())
                                .body(text.of(content, here).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
