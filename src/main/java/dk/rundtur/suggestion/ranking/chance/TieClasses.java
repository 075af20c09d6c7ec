package dk.rundtur.suggestion.ranking.chance;

import dk.rundtur.suggestion.ranking.world.KnownTie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Ties of the same kind and about the same strength are taken to be equally reliable.
final class TieClasses {

    private record TieClass(String kind, Strength strength) {

        static TieClass of(KnownTie tie) {
            String kind = tie.kind() == null ? "" : tie.kind().strip().toLowerCase(Locale.ROOT);
            return new TieClass(kind, Strength.of(tie.strength()));
        }
    }

    private final List<TieClass> classes = new ArrayList<>();
    private final int[] classOfTie;

    TieClasses(List<KnownTie> ties) {
        Map<TieClass, Integer> placeOf = new HashMap<>();
        classOfTie = new int[ties.size()];
        for (int tie = 0; tie < classOfTie.length; tie++) {
            TieClass tieClass = TieClass.of(ties.get(tie));
            Integer place = placeOf.putIfAbsent(tieClass, classes.size());
            classOfTie[tie] = place == null ? classes.size() : place;
            if (place == null) {
                classes.add(tieClass);
            }
        }
    }

    int count() {
        return classes.size();
    }

    int of(int tie) {
        return classOfTie[tie];
    }

    /// The same in every world, so that experience can be carried from one to the next.
    String name(int tieClass) {
        return classes.get(tieClass).kind() + "/" + classes.get(tieClass).strength().label();
    }

    double prior(int tieClass, Priors priors) {
        return classes.get(tieClass).strength().prior(priors);
    }
}
