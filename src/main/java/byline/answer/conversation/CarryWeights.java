package byline.answer.conversation;

import byline.answer.Turn;
import byline.search.Query.Carried;
import java.util.ArrayList;
import java.util.List;

/// How much the words of earlier turns count when a follow-up is looked up.
///
/// @param question the question before this one
/// @param decay what each question before that keeps of the weight
/// @param answer the last answer
/// @param earlierAnswer every answer before that
public record CarryWeights(double question, double decay, double answer, double earlierAnswer) {

    /// Fitted on one half of a set of conversations by the recall of their reference passages.
    public static final CarryWeights FITTED = new CarryWeights(0.2, 0.5, 0.1, 0.03);

    /// The words of the turns with their weights, the latest first.
    List<Carried> carry(List<Turn> history) {
        List<Carried> carried = new ArrayList<>();
        double weight = question;
        double answered = answer;
        for (Turn turn : history.reversed()) {
            if (turn.role() == Turn.Role.USER) {
                carried.add(new Carried(turn.content(), weight));
                weight *= decay;
            } else {
                carried.add(new Carried(turn.content(), answered));
                answered = earlierAnswer;
            }
        }
        return carried;
    }
}
