/// The most reliable chains of introduction between people.
///
/// # Why
///
/// Whom one can meet depends on who would make the introduction, and a chain is only as good as the
/// ties it runs over. The leader is shown the best way, its weakest tie, and a second way that does
/// not fail with the first.
///
/// # Terms
///
/// | Term | Meaning | Unit, range |
/// |---|---|---|
/// | chain, route | people from an introducer to somebody, each knowing the next; a chain has places, a route ids | 1 to `maxSteps` ties |
/// | introducer | begins a chain: leads, takes part, or refers on | |
/// | closed | not to be bothered: declined, frozen, or with as many open asks as allowed | |
/// | slot | where a neighbour of a person stands in the array of all neighbours | 0, 1, … |
///
/// # Formula
///
/// The chance of a chain is the product over its ties: `first · later · later …`. The best chain
/// has the greatest product. [Sight] holds the ties as an adjacency array. [Routes] relaxes them
/// round by round (Bellman-Ford), because a chain may have only so many steps; Dijkstra on −log p
/// would find the best of any length. [Introductions] lists several, best first, by Yen's method.
///
/// # Border
///
/// A chain knows nothing of what the person at its end is worth. Whether people would mind being
/// asked is known only as far as they are closed.
///
/// # Papers
///
/// Dodds, Muhamad & Watts 2003: most chains die on the way, so the product falls with each step and
/// three steps are the limit (`Settings`). Heckathorn 1997: nobody recruits without limit, so
/// whoever has enough open asks is closed ([Routes]).
@NullMarked
package dk.rundtur.suggestion.ranking.route;

import org.jspecify.annotations.NullMarked;
