package byline.answer.model;

import byline.answer.Deadline;
import byline.answer.Question;
import byline.answer.Rewriter;
import byline.answer.Turn;
import byline.answer.WritingException;
import byline.answer.language.Agreement;
import byline.answer.language.Names;
import dev.langchain4j.data.message.UserMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has a chat model make a follow-up stand on its own, also one that the rules cannot tell anything of. What it writes
/// is used only where it adds no name or number that the conversation does not hold.
final class ModelRewriter implements Rewriter {

    private static final Logger LOG = LoggerFactory.getLogger(ModelRewriter.class);

    /// Share of the answer's time a rewriting may take.
    private static final double SHARE = 0.3;

    private static final int MOST_TURNS = 6;
    private static final int MOST_CHARACTERS = 400;

    private final ModelCall call;
    private final Prompts prompts;
    private final Rewriter otherwise;

    ModelRewriter(ModelCall call, Prompts prompts, Rewriter otherwise) {
        this.call = call;
        this.prompts = prompts;
        this.otherwise = otherwise;
    }

    @Override
    public Standalone rewrite(Question question, Deadline deadline) {
        Standalone plain = otherwise.rewrite(question, deadline);
        boolean standsAlone = plain.question().text().equals(question.text());
        if (question.history().isEmpty() || (standsAlone && !plain.ambiguous())) {
            return plain;
        }
        return written(question, deadline)
                .map(text -> new Standalone(
                        question.withText(text), plain.carried(), plain.ambiguous() && text.equals(question.text())))
                .orElse(plain);
    }

    private Optional<String> written(Question question, Deadline deadline) {
        List<Turn> turns = question.history();
        String conversation = turns.subList(Math.max(0, turns.size() - MOST_TURNS), turns.size()).stream()
                .map(turn -> turn.role() + ": " + PassageFence.harmless(turn.content()))
                .collect(Collectors.joining("\n"));
        StringBuilder text = new StringBuilder();
        try {
            call.stream(
                    List.of(UserMessage.from(prompts.render(
                            Prompts.REWRITE,
                            Map.of(
                                    "open",
                                    PassageFence.OPEN,
                                    "close",
                                    PassageFence.CLOSE,
                                    "conversation",
                                    conversation,
                                    "question",
                                    question.text())))),
                    Deadline.in(Duration.ofNanos((long) (deadline.left().toNanos() * SHARE))),
                    piece -> text.append(piece).length() < MOST_CHARACTERS);
        } catch (WritingException failure) {
            LOG.debug("follow-up rewritten without the model", failure);
            return Optional.empty();
        }
        return usable(text.toString().strip(), conversation + "\n" + question.text());
    }

    private static Optional<String> usable(String text, String said) {
        boolean whole = !text.isBlank() && text.length() < MOST_CHARACTERS && !text.contains("\n");
        boolean known = Agreement.numbers(text, said)
                && Names.certain(text).stream().allMatch(name -> said.contains(name.text()));
        return whole && known ? Optional.of(text) : Optional.empty();
    }
}
