package dk.rundtur.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Lets a stream of events begin at once, with its headers and a comment, and asks proxies not to
/// hold events back until there are many of them.
@Component
class EventStreams extends OncePerRequestFilter {

    private static final byte[] COMMENT = ":\n\n".getBytes(StandardCharsets.US_ASCII);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted == null || !accepted.contains(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Accel-Buffering", "no");
        chain.doFilter(new Beginning(request), response);
    }

    /// Writes the comment when the stream is about to be handed to whoever hears the news: its
    /// status and headers are set by then, and nobody else has begun to write.
    private static final class Beginning extends HttpServletRequestWrapper {

        Beginning(HttpServletRequest request) {
            super(request);
        }

        @Override
        public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
            if (response instanceof HttpServletResponse http
                    && String.valueOf(http.getContentType())
                            .startsWith(MediaType.TEXT_EVENT_STREAM_VALUE)) {
                begin(http);
            }
            return super.startAsync(request, response);
        }

        private static void begin(HttpServletResponse response) {
            try {
                response.getOutputStream().write(COMMENT);
                response.flushBuffer();
            } catch (IOException e) {
                throw new UncheckedIOException("Whoever asked is gone", e);
            }
        }
    }
}
