package dk.rundtur.access;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

import java.net.InetAddress;

/// The demo's door: no sign-in, so it opens on this machine alone, and for no page but its own.
@Configuration(proxyBeanMethods = false)
@Profile(DemoConfiguration.PROFILE)
class DemoConfiguration {

    static final String PROFILE = "demo";

    /// Comes before anything else is made, the database included.
    @Bean
    static BeanFactoryPostProcessor loopbackOnly(Environment environment) {
        return beans -> {
            @Nullable InetAddress bound =
                    Binder.get(environment).bind("server.address", InetAddress.class).orElse(null);
            if (bound == null || !bound.isLoopbackAddress()) {
                throw new StartRefused(
                        "The demo has no sign-in, so it only starts on loopback, but server.address"
                                + " is "
                                + (bound == null ? "not set." : bound.getHostAddress() + "."),
                        "Leave server.address (SERVER_ADDRESS) at 127.0.0.1, or start without the"
                                + " demo profile to serve others.");
            }
        };
    }

    @Bean
    Door demoDoor(DemoAccess demo) {
        return request -> demo.find();
    }

    /// Programs need no proof of origin here; pages from elsewhere are told apart by what browsers
    /// say about them.
    @Bean
    SecurityFilterChain demoOnly(HttpSecurity http, Door door, Refusals refusals) {
        return SecurityConfiguration.common(http, door, refusals)
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterAfter(new OwnPagesOnly(refusals), HeaderWriterFilter.class)
                .build();
    }
}
