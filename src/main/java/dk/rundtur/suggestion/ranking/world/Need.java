package dk.rundtur.suggestion.ranking.world;

/// A competence the network needs, and how far it has come with it.
///
/// @param weight how much it matters, 0 or more
/// @param phaseFit 1 when it is needed now, less when only in a later phase
/// @param wanted how many holders the network wishes for
/// @param holders how many of those who take part hold it
/// @param knownHolders how many people in the whole visible graph are known to hold it
/// @param sensitive whether it may tell about somebody's health or origin, or about a child: nobody
///   is guessed to hold it, and nobody is asked who does
public record Need(
        String id,
        double weight,
        double phaseFit,
        int wanted,
        int holders,
        int knownHolders,
        boolean sensitive) {

    /// What a holder counts against the one before. A second holder is wished for so that the
    /// network does not hang on the first, which matters less than having one at all; below 1 keeps
    /// gains falling, as Golovin & Krause 2011 ask for.
    private static final double NEXT_HOLDER = 0.5;

    /// What holders without end would count: 1 + ½ + ¼ + … = 2. As many as are wanted count
    /// ½^(wanted − 1) less.
    private static final double ENDLESS_HOLDERS = 1 / (1 - NEXT_HOLDER);

    public Need {
        if (!(weight >= 0) || !(phaseFit >= 0) || wanted < 1 || holders < 0 || knownHolders < 0) {
            throw new IllegalArgumentException("A need has no negative numbers: " + id);
        }
    }

    /// A need for something that everybody may know.
    public Need(
            String id, double weight, double phaseFit, int wanted, int holders, int knownHolders) {
        this(id, weight, phaseFit, wanted, holders, knownHolders, false);
    }

    public Need withHolders(int newHolders) {
        return new Need(id, weight, phaseFit, wanted, newHolders, knownHolders, sensitive);
    }

    public Need withWeight(double newWeight) {
        return new Need(id, newWeight, phaseFit, wanted, holders, knownHolders, sensitive);
    }

    public boolean isOpen() {
        return holders < wanted;
    }

    /// What one more holder is worth: the first counts twice as much as the second, the second
    /// twice as much as the third, and all wanted holders together count the weight.
    public double gain() {
        if (!isOpen()) {
            return 0;
        }
        double all = ENDLESS_HOLDERS - Math.pow(NEXT_HOLDER, wanted - 1.0);
        return weight * phaseFit * Math.pow(NEXT_HOLDER, holders) / all;
    }
}
