package byline.evaluate.scorecard;

import byline.evaluate.measure.Contribution;
import byline.evaluate.measure.Measure;
import byline.evaluate.measure.Outcome;
import java.util.List;
import java.util.Optional;

/// The outcomes of a question set, added up.
///
/// @param name the question set's
/// @param figures one for each measure that any question bears on
/// @param questions in the order they were asked
/// @param warnings what the figures leave out and why, in words for the user
public record Scorecard(String name, List<Figure> figures, List<ScoredQuestion> questions, List<String> warnings) {

    public Scorecard {
        figures = List.copyOf(figures);
        questions = List.copyOf(questions);
        warnings = List.copyOf(warnings);
    }

    public static Scorecard of(String name, List<Outcome> outcomes, List<Measure> measures, List<String> warnings) {
        List<ScoredQuestion> questions = outcomes.stream()
                .map(outcome -> ScoredQuestion.of(outcome, measures))
                .toList();
        List<Figure> figures = measures.stream()
                .flatMap(measure -> figure(measure, questions).stream())
                .toList();
        return new Scorecard(name, figures, questions, warnings);
    }

    /// The figure of a measure by its name; empty where no question bears on it.
    public Optional<Figure> figure(String measure) {
        return figures.stream()
                .filter(figure -> figure.measure().name().equals(measure))
                .findFirst();
    }

    /// How many questions got what their set asks for.
    public long passed() {
        return questions.stream()
                .filter(question -> question.verdict().passed())
                .count();
    }

    private static Optional<Figure> figure(Measure measure, List<ScoredQuestion> questions) {
        List<Contribution> contributions = questions.stream()
                .flatMap(
                        question -> Optional.ofNullable(question.contributions().get(measure.name())).stream())
                .toList();
        return contributions.isEmpty() ? Optional.empty() : Optional.of(Bootstrap.figure(measure, contributions));
    }
}
