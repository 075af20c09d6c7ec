package dk.rundtur.suggestion.ranking.route;

import java.util.List;

/// A chain of introductions.
///
/// @param people ids, from the one who asks to the one to reach
/// @param ties ids, one fewer than people
/// @param chance the product of the chances of the ties
/// @param weakest id of the least reliable tie
/// @param weakestChance its chance
public record Route(
        List<String> people,
        List<String> ties,
        double chance,
        String weakest,
        double weakestChance) {

    public Route {
        people = List.copyOf(people);
        ties = List.copyOf(ties);
    }

    public int steps() {
        return ties.size();
    }

    /// The person who makes the first introduction.
    public String introducer() {
        return people.getFirst();
    }
}
