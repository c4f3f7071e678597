package byline.bench;

import byline.answer.Reader;
import byline.answer.extractive.LexicalReader;
import byline.answer.language.Agreement;
import byline.answer.verify.CitationJudge;
import byline.answer.verify.SupportJudge;
import byline.answer.verify.SupportJudge.Verdict;
import byline.answer.verify.Weighing;
import byline.bench.Attribution.Item;
import byline.onnx.OnnxReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Macro-F1 of verdicts on AttributionBench's odd lines, beside token overlap alone, whose threshold is fitted on the
/// even lines as the judge's weights are: the judge of citations, and the stricter one that decides what is shown.
///
///     lexical|neural
public final class AttributionPaired {

    private AttributionPaired() {}

    public static void main(String[] arguments) {
        try (Reader reader =
                arguments.length > 0 && arguments[0].equals("lexical") ? new LexicalReader() : OnnxReader.shipped(1)) {
            print(reader);
        }
    }

    static Weighing weighing(Reader reader) {
        return reader instanceof LexicalReader ? Weighing.LEXICAL : Weighing.NEURAL;
    }

    static void print(Reader reader) {
        Weighing weighing = weighing(reader);
        List<Item> items = Attribution.items();
        double threshold = threshold(Attribution.half(items, true));
        List<Item> scored = Attribution.half(items, false);
        List<Boolean> labels = scored.stream().map(Item::supported).toList();
        List<Boolean> overlap =
                scored.stream().map(item -> overlap(item) >= threshold).toList();
        print("overlap of at least %.2f".formatted(threshold), labels, overlap, overlap);
        print("judge of citations", labels, verdicts(scored, new CitationJudge(reader, weighing)), overlap);
        print("judge of what is shown", labels, verdicts(scored, new SupportJudge(reader, weighing)), overlap);
    }

    private static List<Boolean> verdicts(List<Item> items, CitationJudge judge) {
        return items.stream()
                .map(item -> judge.supports(item.claim(), item.texts()))
                .toList();
    }

    private static List<Boolean> verdicts(List<Item> items, SupportJudge judge) {
        return items.stream()
                .map(item -> judge.judge(item.claim(), String.join("\n\n", item.texts())) != Verdict.UNSUPPORTED)
                .toList();
    }

    private static void print(String name, List<Boolean> labels, List<Boolean> verdicts, List<Boolean> overlap) {
        System.out.printf(
                Locale.ROOT,
                "%-24s macro-F1 %.4f on %d claims; better than overlap by chance: p = %.4f%n",
                name,
                Attribution.macroF1(labels, verdicts),
                labels.size(),
                Attribution.chance(labels, verdicts, overlap));
    }

    private static double threshold(List<Item> items) {
        List<Boolean> labels = items.stream().map(Item::supported).toList();
        List<Double> overlaps = items.stream().map(AttributionPaired::overlap).toList();
        return IntStream.rangeClosed(15, 50)
                .mapToDouble(step -> step / 50.0)
                .boxed()
                .max((one, other) -> Double.compare(
                        Attribution.macroF1(labels, atLeast(overlaps, one)),
                        Attribution.macroF1(labels, atLeast(overlaps, other))))
                .orElseThrow();
    }

    private static List<Boolean> atLeast(List<Double> overlaps, double threshold) {
        return overlaps.stream().map(overlap -> overlap >= threshold).toList();
    }

    private static double overlap(Item item) {
        return Agreement.coverage(item.claim(), String.join("\n\n", item.texts()));
    }
}
