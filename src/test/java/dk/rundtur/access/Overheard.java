package dk.rundtur.access;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Hears all that is logged from the start of an application on, in detail, in place of the
/// console; logging is the whole process's, so that it has to be closed.
final class Overheard
        implements ApplicationListener<ApplicationEnvironmentPreparedEvent>,
                Ordered,
                AutoCloseable {

    private static final Map<String, Level> DETAIL =
            Map.of(
                    org.slf4j.Logger.ROOT_LOGGER_NAME,
                    Level.INFO,
                    "org.springframework",
                    Level.DEBUG,
                    "dk.rundtur",
                    Level.TRACE);

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final List<Appender<ILoggingEvent>> console = new ArrayList<>();
    private final Map<String, @Nullable Level> before = new HashMap<>();
    private final Appender<ILoggingEvent> ear =
            new AppenderBase<>() {
                @Override
                protected void append(ILoggingEvent event) {
                    lines.add(event.getLoggerName() + " " + event.getFormattedMessage());
                    if (event.getThrowableProxy() != null) {
                        lines.add(ThrowableProxyUtil.asString(event.getThrowableProxy()));
                    }
                }
            };

    /// Everything that was logged.
    String text() {
        return String.join("\n", lines);
    }

    /// Comes after the application has set up its logging.
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.iteratorForAppenders().forEachRemaining(console::add);
        console.forEach(root::detachAppender);
        ear.setContext(context);
        ear.start();
        root.addAppender(ear);
        DETAIL.forEach((name, level) -> {
            before.put(name, context.getLogger(name).getLevel());
            context.getLogger(name).setLevel(level);
        });
    }

    @Override
    public void close() {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        before.forEach((name, level) -> context.getLogger(name).setLevel(level));
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        console.forEach(root::addAppender);
        root.detachAppender(ear);
    }
}
