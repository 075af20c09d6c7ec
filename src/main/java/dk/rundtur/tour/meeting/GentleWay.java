package dk.rundtur.tour.meeting;

/// How to meet somebody gently.
public enum GentleWay {
    ONE_TO_ONE,
    WHERE_THEY_ARE,
    BY_PHONE,
    WITH_SOMEBODY_THEY_TRUST,
    /// By an interview, a podcast, a film or a user journey: they are heard without being there.
    WITHOUT_BEING_THERE
}
