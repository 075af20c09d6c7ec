package dk.rundtur.tour.task;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;

import dk.rundtur.web.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Locale;

/// Tasks as an iCalendar file. It holds what one needs to turn up: when, where, and a link to the
/// rest, which only those see who may sign in.
@Component
class CalendarText {

    private final Texts texts;
    private final Clock clock;

    CalendarText(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /// The file.
    ///
    /// @param here the address of this installation
    String of(Calendars.Content content, String here) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Rundtur//Rundtur//DA");
        calendar.setName("Rundtur");
        calendar.setRefreshInterval(biweekly.util.Duration.builder().hours(1).build());
        for (Task task : content.tasks()) {
            LocalDate due = task.due();
            if (due != null) {
                calendar.addEvent(event(task, due, content, here));
            }
        }
        StringWriter file = new StringWriter();
        try (ICalWriter writer = new ICalWriter(file, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("A string can always be written to", e);
        }
        return FoldedLines.of(file.toString());
    }

    private VEvent event(Task task, LocalDate due, Calendars.Content content, String here) {
        VEvent event = new VEvent();
        event.setUid(new Uid(task.id() + "@rundtur"));
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(summary(task, content));
        event.setUrl(link(task, content, here));
        if (task.place() != null) {
            event.setLocation(task.place());
        }
        String time = task.time();
        if (time == null) {
            event.setDateStart(new DateStart(day(due)));
            event.setDateEnd(new DateEnd(day(due.plusDays(1))));
            event.setTransparency(Transparency.transparent());
        } else {
            var start = due.atTime(LocalTime.parse(time)).atZone(clock.getZone()).toInstant();
            event.setDateStart(Date.from(start), true);
            event.setDateEnd(Date.from(start.plus(Duration.ofMinutes(task.minutes()))), true);
        }
        return event;
    }

    private String summary(Task task, Calendars.Content content) {
        Locale language = content.language();
        @Nullable String name = content.names().get(task.person());
        String key = "tour.calendar." + task.kind().name();
        return name == null ? texts.say(key, language) : texts.say(key + ".with", language, name);
    }

    private static String link(Task task, Calendars.Content content, String here) {
        return here
                + "/networks/"
                + content.networks().get(task.id())
                + "/tour?tab="
                + (task.plan() == null ? "tasks" : "planned");
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                false);
    }
}
