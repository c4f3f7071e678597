package byline.answer.extractive;

import byline.answer.Question;
import byline.answer.Reader;
import byline.evaluate.exchange.Format;
import byline.evaluate.question.JudgedQuestion;
import byline.onnx.OnnxReader;
import byline.search.Hit;
import byline.search.PassageIndex;
import byline.search.lucene.LuceneIndex;
import java.nio.file.Path;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Fits [Confidence] for the trained reader on the odd weeks of RealTimeQA 2022 and reports the even weeks.
///
/// A finding is right when its words are the quiz's answer or hold it. To learn silence as well, every question is
/// asked
/// twice: of its passages, and of those that do not hold the answer. Arguments: the RealTimeQA folder, an index of its
/// articles, and, optionally, a reader's folder.
public final class FitConfidence {

    /// Only every so many questions are asked: `-Devery=3` takes a third of the time.
    private static final int EVERY = Integer.getInteger("every", 1);

    private static final int PASSAGES = 8;
    private static final int FINDINGS = 5;
    private static final int ROUNDS = 3000;
    private static final double RATE = 0.3;
    private static final double DECAY = 1e-3;

    private FitConfidence() {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Example(double[] clues, boolean right) {}

    /// A question as asked once.
    private record Asked(boolean odd, boolean answerable, List<Example> examples) {}

    public static void main(String[] arguments) {
        List<JudgedQuestion> questions =
                Format.REALTIMEQA.read(Path.of(arguments[0])).questions().questions();
        List<Asked> asked = new ArrayList<>();
        try (PassageIndex index = LuceneIndex.open(Path.of(arguments[1]));
                Reader reader =
                        arguments.length > 2 ? OnnxReader.from(Path.of(arguments[2]), 2) : OnnxReader.shipped(2)) {
            Finder finder = new Finder(reader, Confidence.NEURAL);
            for (int i = 0; i < questions.size(); i += EVERY) {
                asked.addAll(ask(questions.get(i), index, finder));
            }
        }
        double[] weights = fit(asked.stream()
                .filter(Asked::odd)
                .flatMap(one -> one.examples().stream())
                .toList());
        System.out.printf(
                Locale.ROOT,
                "reader %.3f relevance %.3f names %.3f words %.3f retrieval %.3f intercept %.3f%n",
                weights[0],
                weights[1],
                weights[2],
                weights[3],
                weights[4],
                weights[5]);
        report("odd weeks (fitted)", asked.stream().filter(Asked::odd).toList(), weights);
        report("even weeks", asked.stream().filter(one -> !one.odd()).toList(), weights);
    }

    private static List<Asked> ask(JudgedQuestion judged, PassageIndex index, Finder finder) {
        Question question = judged.question();
        if (question.text().strip().toLowerCase(Locale.ROOT).endsWith("except:")
                || judged.answers().isEmpty()) {
            return List.of();
        }
        boolean odd = question.today().orElseThrow().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 1;
        QuestionForm form = QuestionForm.of(question.text());
        List<Hit> hits = index.retrieve(question.query(), PASSAGES);
        List<Finding> findings = finder.inPassages(question, form, hits);
        List<Finding> silent = findings.stream()
                .filter(finding -> judged.answers().stream()
                        .noneMatch(answer -> holds(finding.passage().text(), answer)))
                .toList();
        return List.of(asked(odd, true, findings, judged), asked(odd, false, silent, judged));
    }

    private static Asked asked(boolean odd, boolean answerable, List<Finding> findings, JudgedQuestion judged) {
        List<Example> examples = findings.stream()
                .limit(FINDINGS)
                .map(finding -> new Example(clues(finding), answerable && right(finding, judged)))
                .toList();
        return new Asked(odd, answerable, examples);
    }

    private static boolean right(Finding finding, JudgedQuestion judged) {
        return judged.answers().stream()
                .anyMatch(answer -> holds(finding.value(), answer) || holds(answer, finding.value()));
    }

    private static boolean holds(String text, String part) {
        String bare = plain(part).strip();
        return !bare.isEmpty() && plain(text).contains(" " + bare + " ");
    }

    private static String plain(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}$%.]+", " ") + " ";
    }

    private static double[] clues(Finding finding) {
        Confidence.Clues clues = finding.clues();
        double reader = Math.clamp(clues.reader(), 0.001, 0.999);
        return new double[] {
            Math.log(reader / (1 - reader)), clues.relevance(), clues.names(), clues.words(), clues.retrieval(), 1
        };
    }

    private static double[] fit(List<Example> examples) {
        double[] weights = new double[6];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[weights.length];
            for (Example example : examples) {
                double error = (example.right() ? 1 : 0) - probability(weights, example.clues());
                for (int i = 0; i < slope.length; i++) {
                    slope[i] += error * example.clues()[i];
                }
            }
            for (int i = 0; i < slope.length; i++) {
                weights[i] += RATE * (slope[i] / examples.size() - DECAY * weights[i]);
            }
        }
        return weights;
    }

    private static double probability(double[] weights, double[] clues) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * clues[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static void report(String name, List<Asked> asked, double[] weights) {
        System.out.println(
                name + ": threshold, answered right, answered wrong, silent (of answerable); silent of unanswerable");
        for (int percent = 5; percent <= 70; percent += 5) {
            double threshold = percent / 100.0;
            int right = 0;
            int wrong = 0;
            int silent = 0;
            int kept = 0;
            int answerable = 0;
            for (Asked one : asked) {
                Optional<Example> best = one.examples().stream()
                        .max(Comparator.comparingDouble(example -> probability(weights, example.clues())))
                        .filter(example -> probability(weights, example.clues()) >= threshold);
                boolean answered = best.isPresent();
                boolean rightly = best.map(Example::right).orElse(false);
                if (one.answerable()) {
                    answerable++;
                    right += rightly ? 1 : 0;
                    wrong += answered && !rightly ? 1 : 0;
                    silent += answered ? 0 : 1;
                } else {
                    kept += answered ? 0 : 1;
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "  %.2f  %.3f %.3f %.3f   %.3f%n",
                    threshold,
                    (double) right / answerable,
                    (double) wrong / answerable,
                    (double) silent / answerable,
                    (double) kept / (asked.size() - answerable));
        }
    }
}
