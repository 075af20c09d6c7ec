/// Whom to talk to next, and why: plain Java over plain records, the same for page and benchmark.
///
/// # Why
///
/// A leader knows few of the people a network needs, and has time for few conversations. Each may
/// win somebody who holds what is missing, make new people known, or come to nothing; which of
/// these is seen only afterwards. So nobody can lay out the whole tour at the start. The ranking
/// says which conversation to hold next, from everything recorded so far, and is asked again after
/// each one.
///
/// # Terms
///
/// | Term | Meaning | Unit, range |
/// |---|---|---|
/// | world | all that is recorded; the only thing the ranking looks at | |
/// | place | where a person, tie or need stands in the lists of a world; its handle in here | 0, 1, … |
/// | step | one introduction | 1 to `maxSteps` |
/// | introducer | the person who begins a chain: a leader, a participant, or somebody who refers on | |
/// | chance | a probability, learned from what was logged | 0 to 1 |
/// | gain, worth | what is covered or may be | needs met: 1 is a need of weight 1 in full |
/// | effort | what it takes | conversations, 1 or more |
/// | score | what a person is ranked by | needs met for each conversation |
///
/// # Formula
///
/// `chanceReached * (chanceYes * newlyCovered + revealed) / effort - introducerLoad + newGroup`
///
/// The division makes it a rate: time is what a tour has least of. The text stands in
/// [Suggestion#FORMULA][dk.rundtur.suggestion.ranking.Suggestion#FORMULA]; leaders see it, and a
/// test works it out as they would. Equal scores are ordered by id, so that the same world gives
/// the same list.
///
/// # How to read the code
///
/// `world` (what is recorded) → `chance` (how likely ties and answers are) → `route` (whom one
/// reaches, through whom) → `value` (what a conversation is worth) → [Ranker] (the list), with
/// `evidence` for each term. `forecast` and `whatif` ask the ranking what would be; `calibration`
/// checks whether its chances held.
///
/// # Border
///
/// The ranking knows neither Spring nor the database, no language, no day and no name. It ranks
/// nobody's motivation, health or performance. What it guesses is never stored.
///
/// # Papers
///
/// Cited at the classes that use them, by authors and year:
/// - Adish Singla, Eric Horvitz, Pushmeet Kohli, Ryen White and Andreas Krause: Information
///   Gathering in Networks via Active Exploration. IJCAI 2015, arXiv 1504.06423.
/// - Daniel Golovin and Andreas Krause: Adaptive Submodularity: Theory and Applications in Active
///   Learning and Stochastic Optimization. Journal of Artificial Intelligence Research 42, 2011,
///   arXiv 1003.3967.
/// - Theodoros Lappas, Kun Liu and Evimaria Terzi: Finding a Team of Experts in Social Networks.
///   KDD 2009.
/// - Peter Sheridan Dodds, Roby Muhamad and Duncan J. Watts: An Experimental Study of Search in
///   Global Social Networks. Science 301, 2003, doi 10.1126/science.1081058.
/// - Abhijit Banerjee, Arun G. Chandrasekhar, Esther Duflo and Matthew O. Jackson: Using Gossips to
///   Spread Information. Review of Economic Studies 86, 2019, doi 10.1093/restud/rdz008.
/// - Karthik Rajkumar, Guillaume Saint-Jacques, Iavor Bojinov, Erik Brynjolfsson and Sinan Aral: A
///   Causal Test of the Strength of Weak Ties. Science 377, 2022, doi 10.1126/science.abl4476.
/// - Douglas D. Heckathorn: Respondent-Driven Sampling: A New Approach to the Study of Hidden
///   Populations. Social Problems 44, 1997.
/// - Konstantin Avrachenkov, Prithwish Basu, Giovanni Neglia, Bruno Ribeiro and Don Towsley: Online
///   Myopic Network Covering. 2012, arXiv 1212.5035.
@NullMarked
package dk.rundtur.suggestion.ranking;

import org.jspecify.annotations.NullMarked;
