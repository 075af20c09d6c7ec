/// How well predicted chances agree with what happened.
///
/// # Why
///
/// A chance of 70 % is worth something if seven of ten such conversations come about. Each logged
/// conversation keeps the chances that were given to it before; here they are held against what
/// happened.
///
/// # Terms
///
/// | Term | Meaning | Unit, range |
/// |---|---|---|
/// | prediction | a chance that was given, and whether it came true | 0 to 1 |
/// | Brier score | mean squared error of the predictions; 0 is best | 0 to 1 |
/// | constant guess | the Brier score of always predicting the share that happened | 0 to 0.25 |
/// | calibration error | mean distance between predicted chance and share, by cases | 0 to 1 |
/// | point | a fifth of the scale: its mean chance, the share that happened, and a 90 % interval | |
///
/// # Formula
///
/// `brier = mean (chance − happened)²`; the constant guess has `share · (1 − share)`. Predictions
/// are better than guessing when they beat it. The interval of a share is Wilson's, which also
/// holds for few cases and for shares near 0 and 1.
///
/// # Border
///
/// It knows pairs of a chance and an outcome, not whose they are or why. Below thirty cases it says
/// nothing.
///
/// # Papers
///
/// None of the ranking's. The measures are standard: Glenn W. Brier, Monthly Weather Review 78,
/// 1950; Edwin B. Wilson, Journal of the American Statistical Association 22, 1927.
@NullMarked
package dk.rundtur.suggestion.ranking.calibration;

import org.jspecify.annotations.NullMarked;
