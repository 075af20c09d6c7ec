/// The relationship tour. Its ideas have rooms of their own below; here is what they share: opening
/// a network's tour for a change, who is mentioned in one, and who changed something last.
@NullMarked
package dk.rundtur.tour;

import org.jspecify.annotations.NullMarked;
