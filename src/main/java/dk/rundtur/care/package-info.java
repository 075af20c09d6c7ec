/// Care for connectors: how many open asks weigh on a person over all networks, how many are too
/// many, and how long they are left in peace afterwards.
@NullMarked
package dk.rundtur.care;

import org.jspecify.annotations.NullMarked;
