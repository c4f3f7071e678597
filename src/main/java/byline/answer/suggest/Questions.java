package byline.answer.suggest;

import byline.article.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The questions an article's own words suggest.
final class Questions {

    private static final List<Template> TEMPLATES =
            List.of(new HowMany(), new WhoDid(), new SaidAbout(), new WhenDid(), new WhatDid(), new WhoIs());
    private static final Pattern ASKING_TITLE =
            Pattern.compile("(?:Who|What|When|Where|Why|How|Which) [^?!:“”\"]{8,80}\\?");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}\\p{M} ,.'’&%$£€-]{12,96}\\?");
    private static final double TITLE = 1.2;

    private Questions() {}

    /// Candidates of one article, the best first, no question twice.
    ///
    /// @param passages the article's, in order, at least one
    static List<Candidate> of(List<Passage> passages) {
        Prose article = new Prose(passages);
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        title(article, candidates);
        for (Prose.Line line : article.lines()) {
            for (Template template : TEMPLATES) {
                template.of(line, article).stream()
                        .filter(candidate -> PLAIN.matcher(candidate.question()).matches())
                        .forEach(candidate -> candidates.putIfAbsent(candidate.question(), candidate));
            }
        }
        List<Candidate> best = new ArrayList<>(candidates.values());
        best.sort(Comparator.comparingDouble(Candidate::weight).reversed());
        return best;
    }

    /// A title that asks is answered by its own article, or it is not shown.
    private static void title(Prose article, Map<String, Candidate> candidates) {
        article.title()
                .filter(title -> ASKING_TITLE.matcher(title).matches()
                        && !article.lines().isEmpty())
                .ifPresent(title -> {
                    Prose.Line first = article.lines().getFirst();
                    candidates.put(
                            title,
                            new Candidate(title, Candidate.Kind.TITLE, TITLE, first.passage(), first.sentence()));
                });
    }
}
