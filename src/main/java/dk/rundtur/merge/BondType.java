package dk.rundtur.merge;

/// The relationships of a person that a merge treats in a way of their own; the name is the type in
/// the graph.
enum BondType {
    KNOWS,
    HAS_COMPETENCE,
    CONFIDED,
    TAKES_PART_IN,
    WORKS_FOR,
    DECLINED,
    LEFT,
    NOT_SAME_AS,
    WITH,
    INTRODUCED_BY,
    VIA,
    GAVE,
    TO
}
