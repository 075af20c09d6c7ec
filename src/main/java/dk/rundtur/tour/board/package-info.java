/// The board: how far a network has come with everybody it has heard of.
@NullMarked
package dk.rundtur.tour.board;

import org.jspecify.annotations.NullMarked;
