package byline.bench;

import byline.article.Article;
import byline.article.Corpus;
import byline.article.Passage;
import byline.article.PassageCutter;
import byline.article.Source;
import byline.article.Span;
import byline.evaluate.exchange.Format;
import byline.evaluate.exchange.Imported;
import byline.evaluate.exchange.Qrels;
import byline.evaluate.exchange.TrecRun;
import byline.evaluate.measure.Measure;
import byline.evaluate.measure.Measures;
import byline.evaluate.measure.Outcome;
import byline.evaluate.question.JudgedQuestion;
import byline.evaluate.question.QuestionSet;
import byline.evaluate.report.TerminalReport;
import byline.evaluate.scorecard.Scorecard;
import byline.onnx.BgeEmbedder;
import byline.search.Embedder;
import byline.search.Hit;
import byline.search.PassageIndex;
import byline.search.RetrievalSettings;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.lucene.LuceneIndex;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Retrieval, measured on public data through the product's own index. Articles are ranked by their best passage.
///
///     scifact-bm25     each abstract is one passage, title and text together, words alone: Anserini's .6789
///     scifact          each abstract is one passage with its title, words and vectors
///     realtimeqa/2022  passages as Byline cuts them; questions with a linked article, asked from their own day
///
/// `-Dbench.vectors=false` leaves only the words. Half of each set (SciFact's odd queries in file order, RealTimeQA's
/// odd weeks) is what constants were chosen on.
public final class RetrievalBench {

    private static final int PASSAGES = 100;

    private RetrievalBench() {}

    public static void main(String[] arguments) {
        String name = arguments[0];
        boolean scifact = name.startsWith("scifact");
        Imported imported =
                scifact ? Format.BEIR.read(Folders.data("scifact")) : Format.REALTIMEQA.read(Folders.data(name));
        Imported corpus = name.equals("scifact-bm25") ? untitled(imported) : imported;
        Function<Article, List<Passage>> cutter = scifact ? RetrievalBench::whole : new PassageCutter()::cut;
        try (Embedder embedder = new RememberedVectors(BgeEmbedder.load(), Folders.work("vectors.bin"));
                PassageIndex index = LuceneIndex.open(
                        Folders.work(name + "-index"),
                        cutter,
                        Optional.of(embedder).filter(model -> vectors(name)),
                        RetrievalSettings.DEFAULT)) {
            index.sync(Corpus.of(Folders.articles(name, corpus)), new SyncOptions(true), SyncProgress.SILENT);
            index.awaitVectors();
            System.out.println(index.state());
            report(name, linked(imported.questions()), index);
        }
    }

    private static boolean vectors(String name) {
        return !name.equals("scifact-bm25") && Boolean.parseBoolean(System.getProperty("bench.vectors", "true"));
    }

    private static void report(String name, List<JudgedQuestion> questions, PassageIndex index) {
        index.retrieve(questions.getFirst().question().query(), PASSAGES);
        List<Outcome> outcomes =
                questions.stream().map(question -> ask(question, index)).toList();
        Predicate<Integer> fitted = name.startsWith("scifact") ? i -> i % 2 == 0 : i -> oddWeek(questions.get(i));
        print(name + ", the half the constants were chosen on", part(outcomes, fitted));
        print(name + ", the other half", part(outcomes, fitted.negate()));
        Scorecard all = print(name + ", all", outcomes);
        TrecRun.write(all, Folders.work(name.replace('/', '-') + ".run"));
        Qrels.write(new QuestionSet(name, questions), Folders.work(name.replace('/', '-') + ".qrels"));
    }

    private static Outcome ask(JudgedQuestion question, PassageIndex index) {
        long started = System.nanoTime();
        List<Hit> hits = index.retrieve(question.question().query(), PASSAGES);
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        List<String> articles = hits.stream()
                .map(Hit::passage)
                .map(Passage::articleId)
                .distinct()
                .toList();
        return Outcome.ranked(question, articles, took);
    }

    private static Scorecard print(String name, List<Outcome> outcomes) {
        List<Measure> measures = Stream.concat(Measures.RETRIEVAL.stream(), Measures.LATENCY.stream())
                .toList();
        Scorecard scorecard = Scorecard.of(name, outcomes, measures, List.of());
        TerminalReport.of(scorecard, Optional.empty())
                .lines()
                .takeWhile(line -> !line.startsWith("Not passed"))
                .forEach(System.out::println);
        return scorecard;
    }

    private static List<Outcome> part(List<Outcome> outcomes, Predicate<Integer> member) {
        return IntStream.range(0, outcomes.size())
                .filter(member::test)
                .mapToObj(outcomes::get)
                .toList();
    }

    private static boolean oddWeek(JudgedQuestion question) {
        LocalDate day = LocalDate.parse(question.id().substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 1;
    }

    private static List<JudgedQuestion> linked(QuestionSet questions) {
        return questions.questions().stream()
                .filter(question -> !question.gold().isEmpty())
                .toList();
    }

    private static List<Passage> whole(Article article) {
        Span span = new Span(0, article.text().length());
        return List.of(new Passage(
                article.id() + "#0", article.id(), article.source(), 0, span.end(), article.text(), List.of(span)));
    }

    private static Imported untitled(Imported imported) {
        List<Article> articles = imported.articles().stream()
                .map(article -> new Article(
                        article.id(),
                        Source.UNKNOWN,
                        article.source().title().map(title -> title + "\n").orElse("") + article.text()))
                .toList();
        return new Imported(imported.questions(), articles, Map.of());
    }
}
