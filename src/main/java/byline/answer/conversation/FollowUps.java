package byline.answer.conversation;

import byline.answer.Deadline;
import byline.answer.Question;
import byline.answer.Rewriter;
import byline.answer.Turn;
import java.util.List;

/// Makes follow-ups stand on their own without a model: pronouns get the names they stand for, a bare "when?" gets the
/// statement it asks about, and the words of earlier turns are looked for besides.
public final class FollowUps implements Rewriter {

    /// The turns that are read, more than a pronoun goes back: a request may bring thousands.
    private static final int MOST_TURNS = 40;

    private final CarryWeights weights;

    public FollowUps() {
        this(CarryWeights.FITTED);
    }

    public FollowUps(CarryWeights weights) {
        this.weights = weights;
    }

    @Override
    public Standalone rewrite(Question question, Deadline deadline) {
        if (question.history().isEmpty()) {
            return new Standalone(question, List.of(), Unclear.isUnclear(question.text()));
        }
        List<Turn> history = lately(question.history());
        Conversation conversation = new Conversation();
        history.forEach(conversation::add);
        String text = conversation.standalone(question.text());
        return new Standalone(
                question.withText(text.length() > Question.MAX_CHARACTERS ? question.text() : text),
                weights.carry(history),
                Unclear.isUnclear(text));
    }

    private static List<Turn> lately(List<Turn> history) {
        return history.subList(Math.max(0, history.size() - MOST_TURNS), history.size()).stream()
                .map(TurnOpening::of)
                .toList();
    }

    /// The last question and answer of a conversation, the question standing alone.
    private static final class Conversation {

        private String asked = "";
        private String answered = "";

        void add(Turn turn) {
            switch (turn.role()) {
                case USER -> asked = TurnOpening.of(standalone(turn.content()));
                case ASSISTANT -> answered = turn.content();
            }
        }

        String standalone(String question) {
            return asked.isEmpty() ? question : Resolution.of(question.strip(), asked, answered);
        }
    }
}
