package byline.bench;

import byline.article.Article;
import byline.evaluate.exchange.Format;
import byline.evaluate.exchange.Imported;
import byline.evaluate.measure.Latency;
import byline.evaluate.measure.Latency.Until;
import byline.evaluate.measure.Measure;
import byline.evaluate.measure.Measures;
import byline.evaluate.measure.Outcome;
import byline.evaluate.question.Gold;
import byline.evaluate.question.JudgedQuestion;
import byline.evaluate.question.QuestionSet;
import byline.evaluate.scorecard.Figure;
import byline.evaluate.scorecard.Scorecard;
import dev.langchain4j.rag.content.Content;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Byline beside other Java systems, on the same data, machine and run:
///
///     scifact | realtimeqa/2022 [lexical | MOST]
///
/// With `lexical` only the systems that need no embedding run. With a number only so many articles are taken, those that
/// questions are linked to first: embedding all of RealTimeQA's takes an hour on two cores.
public final class Peers {

    private Peers() {}

    public static void main(String[] arguments) {
        Path data = Folders.data(arguments[0]);
        Imported imported = arguments[0].equals("scifact") ? Format.BEIR.read(data) : Format.REALTIMEQA.read(data);
        QuestionSet questions = new QuestionSet(
                arguments[0],
                imported.questions().questions().stream()
                        .filter(question -> !question.gold().isEmpty())
                        .toList());
        List<Supplier<Peer>> lexical =
                List.of(PlainLucene::new, CommunityLucene::new, () -> new BylinePeer(false, questions));
        List<Supplier<Peer>> dense = List.of(EasyRag::new, () -> new BylinePeer(true, questions));
        boolean lexicalAlone = arguments.length > 1 && arguments[1].equals("lexical");
        List<Article> articles = arguments.length > 1 && !lexicalAlone
                ? linkedFirst(imported.articles(), questions, Integer.parseInt(arguments[1]))
                : imported.articles();
        System.out.println(articles.size() + " articles, " + questions.questions().size() + " questions");
        System.out.println("| system | nDCG@10 | Hits@10 | MRR@10 | index s | query p50 ms | query p95 ms | heap MB |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        Stream.concat(lexical.stream(), lexicalAlone ? Stream.empty() : dense.stream())
                .forEach(peer -> measure(peer, questions, articles));
    }

    private static List<Article> linkedFirst(List<Article> articles, QuestionSet questions, int most) {
        Set<String> linked = questions.questions().stream()
                .flatMap(question -> question.gold().stream())
                .map(Gold::articleId)
                .collect(Collectors.toSet());
        return Stream.concat(
                        articles.stream().filter(article -> linked.contains(article.id())),
                        articles.stream().filter(article -> !linked.contains(article.id())))
                .limit(most)
                .toList();
    }

    /// An article's text as systems without a title field take it.
    static String titled(Article article) {
        return article.source().title().map(title -> title + "\n").orElse("") + article.text();
    }

    /// The articles that retrieved segments come from, each once.
    static List<String> articles(List<Content> contents) {
        return contents.stream()
                .map(content -> content.textSegment().metadata().getString("article"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static void measure(Supplier<Peer> supplier, QuestionSet questions, List<Article> articles) {
        long before = heap();
        try (Peer peer = supplier.get()) {
            long started = System.nanoTime();
            peer.index(articles);
            double seconds = (System.nanoTime() - started) / 1e9;
            long megabytes = (heap() - before) >> 20;
            questions.questions().stream()
                    .limit(20)
                    .forEach(question -> peer.rank(question.question().query()));
            List<Outcome> outcomes = questions.questions().stream()
                    .map(question -> ask(question, peer))
                    .toList();
            List<Measure> measures = Stream.concat(Measures.RETRIEVAL.stream(), Measures.LATENCY.stream())
                    .toList();
            print(peer.name(), seconds, megabytes, Scorecard.of(questions.name(), outcomes, measures, List.of()));
        }
    }

    private static Outcome ask(JudgedQuestion question, Peer peer) {
        long started = System.nanoTime();
        List<String> ranking = peer.rank(question.question().query());
        return Outcome.ranked(question, ranking, Duration.ofNanos(System.nanoTime() - started));
    }

    private static void print(String name, double seconds, long megabytes, Scorecard scorecard) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.4f | %.4f | %.4f | %.1f | %.1f | %.1f | %d |%n",
                name,
                value(scorecard, "nDCG@10"),
                value(scorecard, "Hits@10"),
                value(scorecard, "MRR@10"),
                seconds,
                value(scorecard, new Latency(Until.TOTAL, 50).name()),
                value(scorecard, new Latency(Until.TOTAL, 95).name()),
                megabytes);
    }

    private static double value(Scorecard scorecard, String measure) {
        return scorecard.figure(measure).map(Figure::value).orElse(0.0);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
