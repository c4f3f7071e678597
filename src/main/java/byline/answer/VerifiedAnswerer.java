package byline.answer;

import byline.answer.Rewriter.Standalone;
import byline.answer.WritingException.Failure;
import byline.search.Filters;
import byline.search.Hit;
import byline.search.PassageIndex;
import byline.search.Query;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Rewrite, retrieve, compose, verify: each step changes the type, so none can be skipped. Where a chat model writes,
/// the answer without it is prepared meanwhile and stands in when the model fails.
public final class VerifiedAnswerer implements Answerer {

    /// Passages fetched for each passage read closely: the others corroborate, and fill lists.
    private static final int FETCHED_PER_READ = 3;

    /// The budget of an answer that no model writes; nothing waits for it.
    private static final Duration UNHURRIED = Duration.ofMinutes(1);

    private final PassageIndex index;
    private final Composer composer;
    private final Verifier verifier;
    private final Rewriter rewriter;
    private final Optional<Model> model;

    /// A chat model and the time a whole answer may take with it.
    public record Model(StreamingComposer composer, Duration budget) {}

    /// Answers without a chat model and without follow-ups.
    public VerifiedAnswerer(PassageIndex index, Composer composer, Verifier verifier) {
        this(index, composer, verifier, Rewriter.NONE, Optional.empty());
    }

    public VerifiedAnswerer(
            PassageIndex index, Composer composer, Verifier verifier, Rewriter rewriter, Optional<Model> model) {
        this.index = index;
        this.composer = composer;
        this.verifier = verifier;
        this.rewriter = rewriter;
        this.model = model;
    }

    @Override
    public Reply answer(Question asked, Listener listener) {
        Stopwatch stopwatch = new Stopwatch();
        Optional<Model> writer = model.filter(ignored -> asked.mode() != Mode.EXTRACTIVE);
        Deadline deadline = Deadline.in(writer.map(Model::budget).orElse(UNHURRIED));
        Standalone standalone = stopwatch.time("rewrite", () -> rewriter.rewrite(asked, deadline));
        Question question = dated(standalone.question());
        Found found = stopwatch.time("retrieve", () -> retrieve(question, query(standalone)));
        listener.retrieved(found.hits());
        Written written = standalone.ambiguous()
                ? unclear(found)
                : writer.map(one -> byModel(one, found, deadline, listener, stopwatch))
                        .orElseGet(() -> told(extractive(found, stopwatch), listener));
        return reply(asked, found, written, stopwatch);
    }

    /// A question with what was looked up for it, and what that gave.
    private record Found(Question question, Query query, List<Hit> hits) {}

    /// An answer with its draft and its writer.
    private record Written(Draft draft, Answer answer, Mode writer, Optional<String> fallback) {

        Written because(Failure failure) {
            return new Written(draft, answer, writer, Optional.of(failure.name().toLowerCase(Locale.ROOT)));
        }
    }

    /// Who names no day asks of the whole archive, so that only a day that was named puts what is new first.
    private static Query query(Standalone standalone) {
        Query plain = standalone.question().query();
        return new Query(plain.text(), plain.filters(), plain.today(), standalone.carried());
    }

    private Found retrieve(Question question, Query query) {
        return new Found(question, query, index.retrieve(query, FETCHED_PER_READ * question.topK()));
    }

    private Written byModel(Model writer, Found found, Deadline deadline, Listener listener, Stopwatch stopwatch) {
        CompletableFuture<Written> standIn = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> prepare(standIn, found));
        Verifier.Checking checking = verifier.begin(found.question(), found.hits());
        List<Draft.Sentence> said = new ArrayList<>();
        Optional<Failure> failure =
                stopwatch.model(() -> writer.composer().write(found.question(), found.hits(), deadline, sentence -> {
                    said.add(sentence);
                    checking.check(sentence).ifPresent(shown -> listener.verified(shown, false));
                }));
        Written fallback = stopwatch.time("stand-in", standIn::join);
        Optional<Answer> answer = checking.close(fallback.answer());
        if (answer.isEmpty()) {
            return told(
                    fallback.because(failure.orElse(said.isEmpty() ? Failure.EMPTY : Failure.UNVERIFIED)), listener);
        }
        Draft draft = new Draft(said, Optional.empty(), List.of(), Optional.empty());
        Written whole = new Written(draft, answer.get(), Mode.MODEL, Optional.empty());
        return failure.map(whole::because).orElse(whole);
    }

    private void prepare(CompletableFuture<Written> standIn, Found found) {
        try {
            standIn.complete(extractive(found, new Stopwatch()));
        } catch (RuntimeException | Error broken) {
            standIn.completeExceptionally(broken);
        }
    }

    private Written extractive(Found found, Stopwatch stopwatch) {
        Draft draft = stopwatch.time("compose", () -> composer.compose(found.question(), found.hits()));
        Draft explained = draft.sentences().isEmpty() ? explained(found, draft) : draft;
        Answer answer = stopwatch.time("verify", () -> verifier.verify(found.question(), explained, found.hits()));
        return new Written(explained, answer, Mode.EXTRACTIVE, Optional.empty());
    }

    private Written unclear(Found found) {
        Draft draft = Draft.none(Reason.AMBIGUOUS);
        Answer answer = verifier.verify(found.question(), draft, found.hits());
        return new Written(draft, answer, Mode.EXTRACTIVE, Optional.empty());
    }

    private static Written told(Written written, Listener listener) {
        boolean row = written.answer().shown().stream()
                .anyMatch(findings -> !findings.items().isEmpty());
        written.answer()
                .shown()
                .ifPresent(findings -> findings.sentences().forEach(sentence -> listener.verified(sentence, row)));
        return written;
    }

    private Reply reply(Question asked, Found found, Written written, Stopwatch stopwatch) {
        return new Reply(
                asked,
                found.query(),
                !found.query().text().equals(asked.text()),
                found.question().today(),
                found.hits(),
                written.draft(),
                written.answer(),
                written.writer(),
                written.fallback(),
                index.undatedExcluded(found.query().filters()),
                index.state().version(),
                stopwatch.stages());
    }

    private Question dated(Question question) {
        return question.today().isPresent()
                ? question
                : index.newest().map(question::withToday).orElse(question);
    }

    /// A better reason than "nothing near enough" where the filters or the time asked about keep the answer away.
    private Draft explained(Found found, Draft none) {
        if (!found.query().filters().equals(Filters.NONE)) {
            Found others = retrieve(
                    found.question().withFilters(Filters.NONE), found.query().withFilters(Filters.NONE));
            if (!composer.compose(others.question(), others.hits()).sentences().isEmpty()) {
                return Draft.none(Reason.OUT_OF_FILTER);
            }
        }
        return TimeRange.of(index.summary()).excludes(found.question()) ? Draft.none(Reason.OUT_OF_RANGE) : none;
    }
}
