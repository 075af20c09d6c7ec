package dk.rundtur.people;

import org.jspecify.annotations.Nullable;

/// How to write to somebody or call them.
public record Address(@Nullable String email, @Nullable String phone) {}
