package byline.answer.extractive;

import byline.answer.Question;
import byline.answer.Reader;
import byline.article.Corpus;
import byline.bench.LogisticRegression;
import byline.onnx.OnnxReader;
import byline.search.PassageIndex;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.lucene.LuceneIndex;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Fits [Confidence] for the trained reader on questions of articles that were held out of its training: as people
/// asked
/// them, and altered so that nothing answers. Every second question is fitted on, the others are reported, with the
/// weights fitted and with those that ship.
///
/// Arguments: `held_out.jsonl.gz` as `src/train/prepare.py` writes it, and, optionally, a reader's folder. `-Devery=2`
/// asks every second question only.
public final class FitConfidence {

    private static final int EVERY = Integer.getInteger("every", 1);
    private static final int PASSAGES = 8;
    private static final int SENTENCES = 3;
    private static final int ROUNDS = 4000;
    private static final double RATE = 0.3;
    private static final double RIGHT = 0.5;
    private static final Set<String> KINDS = Set.of("human", "altered", "shifted");

    /// Sets whose texts are single sentences, or whose questions follow a template.
    private static final Set<String> OTHER_FORMS =
            Set.of("qamr", "qanom", "qasrl_wikinews", "qamr_docctx", "qadiscourse");

    private static final List<String> NAMES =
            List.of("reader", "close", "relevance", "names", "words", "retrieval", "intercept");

    private FitConfidence() {}

    /// @param answers empty where nothing answers
    private record Row(String question, List<String> answers) {}

    /// @param probability as Byline ships
    private record Example(LogisticRegression.Example known, double probability) {

        double judgedWith(double[] weights) {
            return LogisticRegression.probability(weights, known.clues());
        }
    }

    private record Asked(boolean answerable, List<Example> examples) {}

    public static void main(String[] arguments) throws IOException {
        Path articles = Files.createTempDirectory("byline-fit-articles");
        List<Row> rows = read(Path.of(arguments[0]), articles.resolve("texts.jsonl"));
        List<Asked> asked = new ArrayList<>();
        try (PassageIndex index = LuceneIndex.open(Files.createTempDirectory("byline-fit-index"));
                Reader reader =
                        arguments.length > 1 ? OnnxReader.from(Path.of(arguments[1]), 2) : OnnxReader.shipped(2)) {
            index.sync(Corpus.of(articles), new SyncOptions(true), SyncProgress.SILENT);
            Finder finder = new Finder(reader, Confidence.NEURAL);
            for (int i = 0; i < rows.size(); i += EVERY) {
                asked.add(ask(rows.get(i), index, finder));
            }
        }
        double[] weights = LogisticRegression.fit(
                half(asked, 0).stream()
                        .flatMap(one -> one.examples().stream())
                        .map(Example::known)
                        .toList(),
                ROUNDS,
                RATE);
        for (int i = 0; i < weights.length; i++) {
            System.out.printf(Locale.ROOT, "%s %.2f  ", NAMES.get(i), weights[i]);
        }
        System.out.println();
        report("fitted, the half fitted on", half(asked, 0), example -> example.judgedWith(weights));
        report("fitted, the other half", half(asked, 1), example -> example.judgedWith(weights));
        report("as shipped, the other half", half(asked, 1), Example::probability);
    }

    /// The questions, in order, each once; the texts go to a file that Byline reads.
    private static List<Row> read(Path held, Path texts) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, Row> rows = new LinkedHashMap<>();
        Map<String, ObjectNode> articles = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(held)), StandardCharsets.UTF_8))) {
            for (String line : (Iterable<String>) lines.lines()::iterator) {
                JsonNode row = mapper.readTree(line);
                String context = row.get("context").asText();
                if (!row.get("kind").asText().equals("support")) {
                    articles.putIfAbsent(
                            context,
                            mapper.createObjectNode()
                                    .put("id", "text-" + articles.size())
                                    .put("title", row.get("title").asText())
                                    .put("text", context));
                }
                if (KINDS.contains(row.get("kind").asText())
                        && !OTHER_FORMS.contains(row.get("set").asText())) {
                    String question = row.get("question").asText();
                    rows.putIfAbsent(question, new Row(question, answers(row, context)));
                }
            }
        }
        Files.write(texts, articles.values().stream().map(ObjectNode::toString).toList());
        return List.copyOf(rows.values());
    }

    private static List<String> answers(JsonNode row, String context) {
        List<String> answers = new ArrayList<>();
        row.path("answers")
                .forEach(span -> answers.add(context.substring(
                        context.offsetByCodePoints(0, span.get(0).asInt()),
                        context.offsetByCodePoints(0, span.get(1).asInt()))));
        return answers;
    }

    private static Asked ask(Row row, PassageIndex index, Finder finder) {
        Question question = Question.of(row.question());
        QuestionForm form = QuestionForm.of(row.question());
        List<Finding> findings = finder.inPassages(question, form, index.retrieve(question.query(), PASSAGES));
        List<Finding> sentences = new ArrayList<>();
        for (Finding finding : findings) {
            if (sentences.size() < SENTENCES && sentences.stream().noneMatch(finding::sameSentence)) {
                sentences.add(finding);
            }
        }
        return new Asked(
                !row.answers().isEmpty(),
                sentences.stream()
                        .map(finding -> new Example(
                                new LogisticRegression.Example(clues(finding.clues()), right(finding, row)),
                                finding.probability()))
                        .toList());
    }

    private static boolean right(Finding finding, Row row) {
        return row.answers().stream().anyMatch(answer -> overlap(finding.value(), answer) >= RIGHT);
    }

    /// Token F1.
    private static double overlap(String given, String gold) {
        List<String> mine = tokens(given);
        List<String> rest = new ArrayList<>(tokens(gold));
        int all = mine.size() + rest.size();
        long shared = mine.stream().filter(rest::remove).count();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static List<String> tokens(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(token -> !token.isEmpty() && !Set.of("a", "an", "the").contains(token))
                .toList();
    }

    private static double[] clues(Confidence.Clues clues) {
        return new double[] {
            Confidence.logit(clues.reader()),
            Confidence.logit(clues.close()),
            clues.relevance(),
            clues.names(),
            clues.words(),
            clues.retrieval(),
            1
        };
    }

    private static List<Asked> half(List<Asked> asked, int odd) {
        List<Asked> half = new ArrayList<>();
        for (int i = odd; i < asked.size(); i += 2) {
            half.add(asked.get(i));
        }
        return half;
    }

    private static void report(String name, List<Asked> asked, ToDoubleFunction<Example> judge) {
        System.out.println(name
                + ": threshold; of the answerable answered right, wrong, not; of the others answered all the same");
        for (int percent = 10; percent <= 90; percent += 10) {
            double threshold = percent / 100.0;
            int right = 0;
            int answered = 0;
            int answerable = 0;
            int falsely = 0;
            for (Asked one : asked) {
                Optional<Example> best = one.examples().stream()
                        .max(Comparator.comparingDouble(judge))
                        .filter(example -> judge.applyAsDouble(example) >= threshold);
                answerable += one.answerable() ? 1 : 0;
                answered += one.answerable() && best.isPresent() ? 1 : 0;
                right += best.map(example -> example.known().right()).orElse(false) ? 1 : 0;
                falsely += !one.answerable() && best.isPresent() ? 1 : 0;
            }
            System.out.printf(
                    Locale.ROOT,
                    "  %.1f  %.3f %.3f %.3f  %.3f%n",
                    threshold,
                    (double) right / answerable,
                    (double) (answered - right) / answerable,
                    1 - (double) answered / answerable,
                    (double) falsely / (asked.size() - answerable));
        }
    }
}
