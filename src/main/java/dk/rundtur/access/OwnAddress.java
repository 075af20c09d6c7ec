package dk.rundtur.access;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.net.InetAddress;

/// Where this instance is reached from the machine it runs on.
@Component
public final class OwnAddress {

    private final ServerProperties server;
    private final Environment environment;

    OwnAddress(ServerProperties server, Environment environment) {
        this.server = server;
        this.environment = environment;
    }

    /// The address without a slash at its end; the port is known once the server has started.
    public String url() {
        InetAddress bound = server.getAddress();
        String host =
                bound == null || bound.isAnyLocalAddress() || bound.isLoopbackAddress()
                        ? "localhost"
                        : bound.getHostAddress();
        boolean secure = server.getSsl() != null && server.getSsl().isEnabled();
        String port = environment.getProperty("local.server.port", "8080");
        String path = server.getServlet().getContextPath();
        return "%s://%s:%s%s"
                .formatted(secure ? "https" : "http", host, port, path == null ? "" : path);
    }
}
