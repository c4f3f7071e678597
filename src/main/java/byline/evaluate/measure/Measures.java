package byline.evaluate.measure;

import byline.evaluate.measure.Latency.Until;
import byline.evaluate.measure.NuggetRecall.Credit;
import java.util.List;
import java.util.stream.Stream;

/// The measures of a scorecard, in the order it shows them.
public final class Measures {

    /// How good the ranking of articles is.
    public static final List<Measure> RETRIEVAL = List.of(
            new NdcgAt(10),
            new MeanReciprocalRankAt(10),
            new MeanAveragePrecisionAt(10),
            new RecallAt(10),
            new RecallAt(20),
            new HitsAt(1),
            new HitsAt(10));

    /// How good the answers are.
    public static final List<Measure> ANSWERS = List.of(
            new ShortAnswerAccuracy(),
            new ExactMatch(Normalisation.SQUAD),
            new TokenF1(Normalisation.SQUAD),
            new ExactMatch(Normalisation.REALTIMEQA),
            new TokenF1(Normalisation.REALTIMEQA),
            new NuggetRecall(Credit.STRICT),
            new NuggetRecall(Credit.ALL),
            new ForbiddenRate());

    /// How good the citations are.
    public static final List<Measure> CITATIONS = List.of(
            new CitationPrecision(CitationLevel.DOCUMENT),
            new CitationRecall(CitationLevel.DOCUMENT),
            new CitationF1(CitationLevel.DOCUMENT),
            new CitationPrecision(CitationLevel.PASSAGE),
            new CitationRecall(CitationLevel.PASSAGE),
            new CitationF1(CitationLevel.PASSAGE),
            new CitationPrecision(CitationLevel.SPAN),
            new CitationRecall(CitationLevel.SPAN),
            new CitationF1(CitationLevel.SPAN),
            new QuoteValidity());

    /// Whether the answerer is silent exactly where it should be.
    public static final List<Measure> ABSTENTION = List.of(
            new AnswerRate(),
            new FalseAnswerRate(),
            new AbstentionPrecision(),
            new AbstentionRecall(),
            new AbstentionF1(),
            new AnswerabilityF1(),
            new RiskCoverage());

    /// How long a reader waits.
    public static final List<Measure> LATENCY = List.of(
            new Latency(Until.FIRST_EVENT, 50),
            new Latency(Until.FIRST_EVENT, 95),
            new Latency(Until.TOTAL, 50),
            new Latency(Until.TOTAL, 95));

    /// Every measure.
    public static final List<Measure> ALL = Stream.of(RETRIEVAL, ANSWERS, CITATIONS, ABSTENTION, LATENCY)
            .flatMap(List::stream)
            .toList();

    private Measures() {}
}
