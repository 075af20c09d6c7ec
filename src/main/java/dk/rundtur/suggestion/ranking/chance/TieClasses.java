package dk.rundtur.suggestion.ranking.chance;

import dk.rundtur.suggestion.ranking.world.KnownTie;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Ties of the same kind and about the same strength are taken to be equally reliable.
final class TieClasses {

    private static final int STRENGTHS = 4;
    private static final String[] STRENGTH_NAMES = {"unknown", "weak", "medium", "strong"};

    private final Map<String, Integer> placeOfKind = new HashMap<>();
    private final List<String> kinds = new ArrayList<>();
    private final int[] classOfTie;

    TieClasses(List<KnownTie> ties) {
        classOfTie = new int[ties.size()];
        for (int tie = 0; tie < classOfTie.length; tie++) {
            KnownTie known = ties.get(tie);
            classOfTie[tie] = kindOf(known.kind()) * STRENGTHS + strengthOf(known.strength());
        }
    }

    int count() {
        return Math.max(1, kinds.size()) * STRENGTHS;
    }

    int of(int tie) {
        return classOfTie[tie];
    }

    /// The same in every world, so that experience can be carried from one to the next.
    String name(int tieClass) {
        String kind = kinds.isEmpty() ? "" : kinds.get(tieClass / STRENGTHS);
        return kind + "/" + STRENGTH_NAMES[tieClass % STRENGTHS];
    }

    double prior(int tieClass, Priors priors) {
        double middle = (priors.weakTie() + priors.strongTie()) / 2;
        return switch (tieClass % STRENGTHS) {
            case 1 -> (2 * priors.weakTie() + middle) / 3;
            case 2 -> middle;
            case 3 -> (2 * priors.strongTie() + middle) / 3;
            default -> priors.unknownTie();
        };
    }

    private int kindOf(@Nullable String kind) {
        String name = kind == null ? "" : kind.strip().toLowerCase(Locale.ROOT);
        Integer place = placeOfKind.get(name);
        if (place == null) {
            place = kinds.size();
            kinds.add(name);
            placeOfKind.put(name, place);
        }
        return place;
    }

    private static int strengthOf(@Nullable Double strength) {
        return strength == null ? 0 : strength < 1 / 3.0 ? 1 : strength < 2 / 3.0 ? 2 : 3;
    }
}
