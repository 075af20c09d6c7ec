package dk.rundtur.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/// How long a sign-in lasts.
///
/// @param idle without any request
/// @param longest whatever happens
@ConfigurationProperties("rundtur.session")
record SessionProperties(
        @DefaultValue("7d") Duration idle, @DefaultValue("30d") Duration longest) {}
