/// The store: the only room that knows the Neo4j driver. Statements are files under `cypher/`.
@NullMarked
package dk.rundtur.graph;

import org.jspecify.annotations.NullMarked;
