package byline.answer;

import byline.search.Filters;
import byline.search.Hit;
import byline.search.PassageIndex;
import byline.search.Query;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Retrieve, compose, verify: each step changes the type, so none can be skipped.
public final class VerifiedAnswerer implements Answerer {

    /// Passages fetched for each passage read closely: the others corroborate, and fill lists.
    private static final int FETCHED_PER_READ = 3;

    private final PassageIndex index;
    private final Composer composer;
    private final Verifier verifier;

    public VerifiedAnswerer(PassageIndex index, Composer composer, Verifier verifier) {
        this.index = index;
        this.composer = composer;
        this.verifier = verifier;
    }

    @Override
    public Reply answer(Question asked, Listener listener) {
        Timer timer = new Timer();
        Question question = dated(asked);
        Query query = question.query();
        List<Hit> hits = timer.time("retrieve", () -> index.retrieve(query, FETCHED_PER_READ * question.topK()));
        listener.retrieved(hits);
        Draft draft = timer.time("compose", () -> composer.compose(question, hits));
        Draft explained = draft.sentences().isEmpty() ? explained(question, draft) : draft;
        Answer answer = timer.time("verify", () -> verifier.verify(question, explained, hits));
        boolean row = isList(answer);
        sentences(answer).forEach(sentence -> listener.verified(sentence, row));
        return new Reply(
                asked,
                query,
                false,
                hits,
                explained,
                answer,
                Mode.EXTRACTIVE,
                Optional.empty(),
                index.undatedExcluded(question.filters()),
                index.state().version(),
                timer.stages());
    }

    private Question dated(Question question) {
        return question.today().isPresent()
                ? question
                : index.newest().map(question::withToday).orElse(question);
    }

    /// A better reason than "nothing near enough" where the filters are what keeps the answer away.
    private Draft explained(Question question, Draft none) {
        if (question.filters().equals(Filters.NONE)) {
            return none;
        }
        Question unfiltered = new Question(
                question.text(), question.history(), Filters.NONE, question.today(), question.mode(), question.topK());
        List<Hit> others = index.retrieve(unfiltered.query(), FETCHED_PER_READ * question.topK());
        boolean answered = !composer.compose(unfiltered, others).sentences().isEmpty();
        return answered ? Draft.none(Reason.OUT_OF_FILTER) : none;
    }

    private static List<CitedSentence> sentences(Answer answer) {
        return switch (answer) {
            case Answer.Answered answered -> answered.findings().sentences();
            case Answer.Partial partial -> partial.findings().sentences();
            case Answer.Abstained ignored -> List.of();
        };
    }

    private static boolean isList(Answer answer) {
        return switch (answer) {
            case Answer.Answered answered -> !answered.findings().items().isEmpty();
            case Answer.Partial partial -> !partial.findings().items().isEmpty();
            case Answer.Abstained ignored -> false;
        };
    }

    /// Times steps in the order they are taken.
    private static final class Timer {

        private final List<Reply.Stage> stages = new ArrayList<>();

        <T> T time(String name, Supplier<T> step) {
            long start = System.nanoTime();
            T result = step.get();
            stages.add(new Reply.Stage(name, Duration.ofNanos(System.nanoTime() - start)));
            return result;
        }

        List<Reply.Stage> stages() {
            return List.copyOf(stages);
        }
    }
}
