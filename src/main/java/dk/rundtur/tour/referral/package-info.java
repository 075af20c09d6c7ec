/// Referrals: who pointed to whom, for what, and how far each has come.
@NullMarked
package dk.rundtur.tour.referral;

import org.jspecify.annotations.NullMarked;
