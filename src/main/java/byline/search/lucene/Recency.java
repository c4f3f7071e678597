package byline.search.lucene;

import byline.search.Query;
import byline.search.RetrievalSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// What an article gains from being new on the day a question is asked (Li and Croft, "Time-based language models",
/// CIKM 2003): the full weight on the day itself, half of it after one half-life. Later and undated articles gain
/// nothing, and a question that names a year is about that year, not about today.
final class Recency {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private final TextView text;
    private final double weight;
    private final double halfLifeDays;

    Recency(TextView text, RetrievalSettings settings) {
        this.text = text;
        this.weight = settings.recencyWeight();
        this.halfLifeDays = settings.recencyHalfLifeDays();
    }

    /// The candidates in their order, each with what it gains added to its score.
    List<Candidate> added(List<Candidate> candidates, Query query) throws IOException {
        if (weight == 0 || query.today().isEmpty() || YEAR.matcher(query.text()).find()) {
            return candidates;
        }
        long today = query.today().get().toEpochDay();
        List<Candidate> dated = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            double gain = gain(today, text.published(candidate.document()));
            dated.add(new Candidate(candidate.document(), (float) (candidate.score() + gain)));
        }
        return dated;
    }

    private double gain(long today, OptionalLong published) {
        if (published.isEmpty() || published.getAsLong() > today) {
            return 0;
        }
        return weight * Math.pow(2, (published.getAsLong() - today) / halfLifeDays);
    }
}
