package dk.rundtur.access;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/// The door: who may send what, and what a browser may do with the answer.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SessionProperties.class, FirstAdministrator.class})
class SecurityConfiguration {

    /// Everything comes from here. Styles may stand in the page, since Mantine sets its variables
    /// so; scripts may not. Workers and downloads are made in the page.
    private static final String CONTENT =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                    + " worker-src 'self' blob:; object-src 'none'; base-uri 'self';"
                    + " form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Profile("!" + DemoConfiguration.PROFILE)
    Door signedInDoor(Sessions sessions) {
        return request ->
                SessionCookie.find(request)
                        .flatMap(token -> {
                            request.setAttribute(ViewerRepository.SESSION, token.hash());
                            return sessions.find(token);
                        });
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").path("/"));
        return tokens;
    }

    @Bean
    @Profile("!" + DemoConfiguration.PROFILE)
    SecurityFilterChain signedInOnly(
            HttpSecurity http, Door door, Refusals refusals, CsrfTokenRepository csrfTokens) {
        return common(http, door, refusals)
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfTokens))
                .build();
    }

    /// What holds in the demo as well.
    static HttpSecurity common(HttpSecurity http, Door door, Refusals refusals) {
        return http.securityContext(
                        context -> context.securityContextRepository(new ViewerRepository(door)))
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(
                                        DoorPaths.SESSION,
                                        DoorPaths.SETUP,
                                        DoorPaths.INVITATION,
                                        DoorPaths.SIGN_UPS)
                                .permitAll()
                                .requestMatchers(
                                        HttpMethod.GET, "/actuator/health", DoorPaths.CALENDARS)
                                .permitAll()
                                .requestMatchers(
                                        "/graphql",
                                        "/graphql/**",
                                        "/api/**",
                                        "/graphiql",
                                        "/actuator/**")
                                .authenticated()
                                // The page itself, which holds no data.
                                .requestMatchers(HttpMethod.GET)
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .headers(SecurityConfiguration::headers);
    }

    /// GraphiQL, which is off but in development, brings its scripts from elsewhere.
    private static HeaderWriter contentPolicy() {
        return new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(PathPatternRequestMatcher.pathPattern("/graphiql")),
                new ContentSecurityPolicyHeaderWriter(CONTENT));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(contentPolicy())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .crossOriginOpenerPolicy(
                        opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=()"));
    }
}
