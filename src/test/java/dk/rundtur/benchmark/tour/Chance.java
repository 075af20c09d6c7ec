package dk.rundtur.benchmark.tour;

/// Luck that depends on nothing but what it is about: whether Anna can be reached at the first try
/// comes out the same for every strategy, so that tours are compared in pairs.
final class Chance {

    private final long seed;

    Chance(long seed) {
        this.seed = mix(seed + 0x9E3779B97F4A7C15L);
    }

    /// From 0 to 1.
    double of(Question question, int a, int b, int c) {
        long bits = seed;
        bits = mix(bits ^ (question.hashBits + 0x632BE59BD9B4E019L));
        bits = mix(bits ^ (a + 0x9E3779B97F4A7C15L));
        bits = mix(bits ^ (b + 0xC2B2AE3D27D4EB4FL));
        bits = mix(bits ^ (c + 0x165667B19E3779F9L));
        return (bits >>> 11) * 0x1.0p-53;
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /// What luck decides.
    enum Question {
        START(1),
        NEED(2),
        TIE_SEEN(3),
        HOLDING_SEEN(4),
        REACHED(5),
        YES(6),
        KNOWS_HOLDING(7),
        NAMED(8),
        TASTE(9),
        ORDER(10);

        private final long hashBits;

        Question(long hashBits) {
            this.hashBits = hashBits * 0x2545F4914F6CDD1DL;
        }
    }
}
