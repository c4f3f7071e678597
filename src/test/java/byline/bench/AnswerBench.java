package byline.bench;

import byline.answer.Composer;
import byline.answer.Reader;
import byline.answer.VerifiedAnswerer;
import byline.answer.Verifier;
import byline.answer.extractive.Confidence;
import byline.answer.extractive.ExtractiveComposer;
import byline.answer.extractive.LexicalReader;
import byline.answer.verify.EvidenceVerifier;
import byline.answer.verify.SupportJudge;
import byline.article.Article;
import byline.article.Corpus;
import byline.evaluate.Evaluation;
import byline.evaluate.exchange.Format;
import byline.evaluate.exchange.Imported;
import byline.evaluate.measure.Measures;
import byline.evaluate.measure.Outcome;
import byline.evaluate.question.JudgedQuestion;
import byline.evaluate.question.QuestionSet;
import byline.evaluate.report.TerminalReport;
import byline.evaluate.scorecard.Baseline;
import byline.evaluate.scorecard.Comparison;
import byline.evaluate.scorecard.Scorecard;
import byline.onnx.BgeEmbedder;
import byline.onnx.OnnxReader;
import byline.search.PassageIndex;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.lucene.LuceneIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Answers, measured on public question sets.
///
///     realtimeqa/2022 | realtimeqa/2023 | squad2 | clapnq
///
/// `-Dbench.reader` names a reader: `lexical`, `neural` (the shipped one) or a folder; `-Dbench.against` another one
/// that it is compared with, question by question; `-Dbench.limit` asks every n-th question only, so that about that
/// many are asked; `-Dbench.vectors=false` finds passages by their words alone.
public final class AnswerBench {

    private final Composer composer;
    private final Verifier verifier;

    private AnswerBench(Reader reader, Confidence confidence) {
        this.composer = new ExtractiveComposer(reader, confidence);
        this.verifier = new EvidenceVerifier(new SupportJudge(reader, AttributionPaired.weighing(reader)));
    }

    public static void main(String[] arguments) {
        Scorecard scorecard = score(arguments[0], System.getProperty("bench.reader", "neural"));
        Optional<Comparison> comparison = Optional.ofNullable(System.getProperty("bench.against"))
                .map(other -> Comparison.of(Baseline.of(score(arguments[0], other)), scorecard));
        System.out.println(TerminalReport.of(
                new Scorecard(scorecard.name(), scorecard.figures(), scorecard.questions(), List.of()), comparison));
    }

    private static Scorecard score(String set, String name) {
        try (Reader reader = reader(name)) {
            AnswerBench bench =
                    new AnswerBench(reader, name.equals("lexical") ? Confidence.LEXICAL : Confidence.NEURAL);
            return switch (set) {
                case "squad2" -> bench.given(Format.SQUAD2.read(Folders.data("squad2/dev-v2.0.json")));
                case "clapnq" -> bench.given(Format.CLAPNQ.read(Folders.data("clapnq")));
                default -> bench.corpus(set);
            };
        }
    }

    private static Reader reader(String name) {
        return switch (name) {
            case "lexical" -> new LexicalReader();
            case "neural" -> OnnxReader.shipped(2);
            default -> OnnxReader.from(Path.of(name), 2);
        };
    }

    /// Each question over the texts it was given, with no retrieval.
    private Scorecard given(Imported imported) {
        Map<String, Article> articles =
                imported.articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
        List<Outcome> outcomes = new ArrayList<>();
        for (JudgedQuestion question : limited(imported.questions().questions())) {
            List<Article> own = imported.given().getOrDefault(question.id(), List.of()).stream()
                    .flatMap(id -> Optional.ofNullable(articles.get(id)).stream())
                    .toList();
            PassageIndex index = new GivenArticles(own);
            outcomes.add(Evaluation.ask(question, new VerifiedAnswerer(index, composer, verifier), index)
                    .outcome());
            report(outcomes.size());
        }
        return Scorecard.of(imported.questions().name(), outcomes, Measures.ALL, List.of());
    }

    /// Every question over the whole corpus. Questions that end in "except" have no open answer.
    private Scorecard corpus(String name) {
        Imported imported = Format.REALTIMEQA.read(Folders.data(name));
        List<JudgedQuestion> questions = limited(imported.questions().questions().stream()
                .filter(question -> !question.question().text().strip().matches("(?i).*\\bexcept\\W*"))
                .toList());
        boolean vectors = Boolean.parseBoolean(System.getProperty("bench.vectors", "true"));
        Path folder = Folders.work(name + "-index");
        try (BgeEmbedder embedder = BgeEmbedder.load();
                PassageIndex index = vectors ? LuceneIndex.open(folder, embedder) : LuceneIndex.open(folder)) {
            index.sync(Corpus.of(Folders.articles(name, imported)), new SyncOptions(true), SyncProgress.SILENT);
            index.awaitVectors();
            return Evaluation.score(
                    new QuestionSet(name, questions),
                    new VerifiedAnswerer(index, composer, verifier),
                    index,
                    (done, total) -> report(done));
        }
    }

    private static List<JudgedQuestion> limited(List<JudgedQuestion> questions) {
        int limit = Integer.getInteger("bench.limit", questions.size());
        int step = Math.max(1, questions.size() / limit);
        List<JudgedQuestion> chosen = new ArrayList<>();
        for (int i = 0; i < questions.size(); i += step) {
            chosen.add(questions.get(i));
        }
        return chosen;
    }

    private static void report(int done) {
        if (done % 100 == 0) {
            System.err.println(done + " asked");
        }
    }
}
