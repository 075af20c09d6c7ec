package dk.rundtur.tour.meeting;

import dk.rundtur.tour.Channel;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// That somebody who wants to be met gently is planned into what is not, and how to meet them
/// instead. A warning: it stands in nobody's way.
///
/// @param gathering what it is that is too much
record GentleAdvice(Gathering gathering) {

    /// What to say of a meeting; null when there is nothing.
    ///
    /// @param gentle whether the person wants to be met gently
    static @Nullable GentleAdvice of(boolean gentle, Channel channel, @Nullable String place) {
        return gentle ? Gathering.of(channel, place).map(GentleAdvice::new).orElse(null) : null;
    }

    /// What to do instead.
    public List<GentleWay> ways() {
        return List.of(GentleWay.values());
    }
}
