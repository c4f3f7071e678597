package byline.evaluate.scorecard;

import byline.evaluate.measure.Measure;

/// A measure over a set of questions, with the 95 % confidence interval of its bootstrap.
///
/// @param questions how many the measure bears on, at least 1
public record Figure(Measure measure, double value, double low, double high, int questions) {}
