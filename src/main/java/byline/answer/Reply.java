package byline.answer;

import byline.search.Hit;
import byline.search.Query;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A question's way to its answer, every step kept, so that one run scores retrieval and answer.
///
/// @param query what was looked up: the question, or its rewriting as a standalone question, with the words carried
/// over
///     from earlier turns; its `today` is a day that was named, and nothing else
/// @param rewritten whether `query` is a rewriting of a follow-up
/// @param today the day the question was asked from: the newest in the index where none was named
/// @param writer who wrote the draft: `EXTRACTIVE` or `MODEL`
/// @param fallback why a model's answer was not used: `timeout`, `unreachable`, …
/// @param undatedExcluded how many articles the date filter left out because they carry no date
public record Reply(
        Question question,
        Query query,
        boolean rewritten,
        Optional<LocalDate> today,
        List<Hit> hits,
        Draft draft,
        Answer answer,
        Mode writer,
        Optional<String> fallback,
        int undatedExcluded,
        String indexVersion,
        List<Stage> trace) {

    public Reply {
        hits = List.copyOf(hits);
        trace = List.copyOf(trace);
    }

    /// A step and how long it took.
    ///
    /// @param tokens what a model read and wrote in it, where a model did and tells
    public record Stage(String name, Duration took, Optional<StreamingComposer.Tokens> tokens) {

        public Stage(String name, Duration took) {
            this(name, took, Optional.empty());
        }
    }
}
