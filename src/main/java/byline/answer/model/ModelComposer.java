package byline.answer.model;

import byline.answer.Deadline;
import byline.answer.Draft;
import byline.answer.Evidence;
import byline.answer.Question;
import byline.answer.StreamingComposer;
import byline.answer.WritingException;
import byline.answer.WritingException.Failure;
import byline.search.Hit;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Has a chat model write the answer from numbered passages. Its marks become passages at once; a number no passage has
/// is as good as none.
final class ModelComposer implements StreamingComposer {

    private static final int MOST_SENTENCES = 12;
    private static final int MOST_CHARACTERS = 6_000;

    /// In capitals with whatever reason behind it, or alone; "No answer came from the ministry" is an answer.
    private static final Pattern NO_ANSWER = Pattern.compile("^NO ANSWER\\b.*|^(?i:no answer)\\W*$", Pattern.DOTALL);

    private final ModelCall call;
    private final Prompts prompts;

    ModelComposer(ModelCall call, Prompts prompts) {
        this.call = call;
        this.prompts = prompts;
    }

    @Override
    public Optional<Tokens> write(
            Question question, List<Hit> hits, Deadline deadline, Consumer<Draft.Sentence> sentences) {
        if (hits.isEmpty()) {
            throw new WritingException(Failure.NO_ANSWER);
        }
        List<Hit> given = hits.subList(0, Math.min(question.topK(), hits.size()));
        Writing writing = new Writing(given, sentences);
        Optional<Tokens> tokens = call.stream(messages(question, given), deadline, writing::hear);
        writing.end();
        return tokens;
    }

    private List<ChatMessage> messages(Question question, List<Hit> hits) {
        String today = question.today().map(LocalDate::toString).orElse("unknown");
        return List.of(
                SystemMessage.from(prompts.render(
                        Prompts.ANSWER_RULES, Map.of("open", PassageFence.OPEN, "close", PassageFence.CLOSE))),
                UserMessage.from(prompts.render(
                        Prompts.ANSWER_QUESTION,
                        Map.of("today", today, "passages", PassageFence.of(hits), "question", question.text()))));
    }

    /// An answer under way.
    private static final class Writing {

        private final List<Hit> hits;
        private final Consumer<Draft.Sentence> sentences;
        private final SentenceStream stream = new SentenceStream(this::tell);
        private final AtomicInteger told = new AtomicInteger();
        private int characters;

        Writing(List<Hit> hits, Consumer<Draft.Sentence> sentences) {
            this.hits = hits;
            this.sentences = sentences;
        }

        /// Whether more is wanted.
        boolean hear(String piece) {
            characters += piece.length();
            stream.add(piece);
            return told.get() < MOST_SENTENCES && characters < MOST_CHARACTERS;
        }

        void end() {
            if (characters >= MOST_CHARACTERS || told.get() >= MOST_SENTENCES) {
                throw new WritingException(Failure.TOO_LONG);
            }
            stream.end();
            if (told.get() == 0) {
                throw new WritingException(Failure.EMPTY);
            }
        }

        private void tell(String written) {
            if (NO_ANSWER.matcher(written).matches()) {
                throw new WritingException(Failure.NO_ANSWER);
            }
            CitationMarks marks = CitationMarks.read(written);
            if (marks.text().isBlank()) {
                return;
            }
            told.incrementAndGet();
            List<Evidence> evidence = marks.numbers().stream()
                    .filter(number -> number >= 1 && number <= hits.size())
                    .map(number -> new Evidence(hits.get(number - 1).passage(), Optional.empty()))
                    .toList();
            sentences.accept(new Draft.Sentence(marks.text(), evidence, Optional.empty()));
        }
    }
}
