package dk.rundtur.tour.meeting;

import dk.rundtur.tour.Channel;

import org.jspecify.annotations.Nullable;

/// How a conversation is to be held; the leader goes there in person when nobody says otherwise.
///
/// @param agreed whether the person has agreed to the day
public record Manner(Channel channel, Goer goes, Boolean agreed) {

    /// When nobody says otherwise.
    public static final Manner USUAL = new Manner(null, null, null);

    public Manner(@Nullable Channel channel, @Nullable Goer goes, @Nullable Boolean agreed) {
        this.channel = channel == null ? Channel.FACE_TO_FACE : channel;
        this.goes = goes == null ? Goer.LEADER : goes;
        this.agreed = Boolean.TRUE.equals(agreed);
    }
}
