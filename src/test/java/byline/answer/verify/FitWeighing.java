package byline.answer.verify;

import byline.answer.Reader;
import byline.answer.extractive.LexicalReader;
import byline.bench.Attribution;
import byline.bench.LogisticRegression;
import byline.onnx.OnnxReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Fits [Weighing] for a reader on the even lines of AttributionBench's development set and reports the odd ones, then
/// the other way round. To be run again for every new reader; what the first line gives goes into [Weighing].
///
///     lexical|neural|FOLDER-OF-A-READER
public final class FitWeighing {

    private static final int ROUNDS = 20_000;
    private static final double RATE = 0.1;

    private FitWeighing() {}

    private record Example(Weighing.Clues clues, boolean supported) {}

    public static void main(String[] arguments) {
        String name = arguments.length > 0 ? arguments[0] : "neural";
        try (Reader reader = reader(name)) {
            CitationJudge judge = new CitationJudge(reader, Weighing.LEXICAL);
            List<Example> examples = Attribution.items().stream()
                    .map(item -> new Example(judge.clues(item.claim(), item.texts()), item.supported()))
                    .toList();
            report("even", Attribution.half(examples, true), Attribution.half(examples, false), name);
            report("odd", Attribution.half(examples, false), Attribution.half(examples, true), name);
        }
    }

    private static Reader reader(String name) {
        return switch (name) {
            case "lexical" -> new LexicalReader();
            case "neural" -> OnnxReader.shipped(1);
            default -> OnnxReader.from(Path.of(name), 1);
        };
    }

    private static void report(String lines, List<Example> fitting, List<Example> others, String reader) {
        Weighing weighing = fit(fitting, reader.equals("lexical"));
        System.out.printf(
                Locale.ROOT,
                "fitted on the %s lines: macro-F1 %.4f, on the others %.4f%n  %s%n",
                lines,
                macroF1(fitting, weighing),
                macroF1(others, weighing),
                weighing);
    }

    private static double macroF1(List<Example> examples, Weighing weighing) {
        return Attribution.macroF1(
                examples.stream().map(Example::supported).toList(),
                examples.stream()
                        .map(example -> weighing.of(example.clues()) >= 0.5)
                        .toList());
    }

    /// A reader that compares words says nothing that the window does not say.
    private static Weighing fit(List<Example> examples, boolean wordsAlone) {
        return weighing(LogisticRegression.fit(
                examples.stream()
                        .map(example -> new LogisticRegression.Example(
                                values(example.clues(), wordsAlone), example.supported()))
                        .toList(),
                ROUNDS,
                RATE));
    }

    private static double[] values(Weighing.Clues clues, boolean wordsAlone) {
        return new double[] {
            clues.window(),
            clues.content(),
            clues.pairs(),
            wordsAlone ? 0 : Weighing.logit(clues.read()),
            Math.log1p(clues.words()),
            Math.log1p(clues.names()),
            clues.numbers(),
            clues.strayNumbers(),
            clues.denies() ? 0 : 1,
            1
        };
    }

    private static Weighing weighing(double[] weights) {
        return new Weighing(
                weights[0],
                weights[1],
                weights[2],
                weights[3],
                weights[4],
                weights[5],
                weights[6],
                weights[7],
                weights[8],
                weights[9]);
    }
}
