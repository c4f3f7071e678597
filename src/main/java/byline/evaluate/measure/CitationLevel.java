package byline.evaluate.measure;

import byline.evaluate.measure.Outcome.Cited;
import byline.evaluate.measure.Outcome.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How exactly a citation has to hit.
public enum CitationLevel {
    /// The cited article is a gold one.
    DOCUMENT {
        @Override
        Optional<Agreement> agreement(Outcome outcome) {
            Set<String> gold = outcome.grades().keySet();
            Set<String> cited =
                    outcome.citations().stream().map(Cited::articleId).collect(Collectors.toSet());
            long both = cited.stream().filter(gold::contains).count();
            return gold.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Agreement(share(both, cited.size()), share(both, gold.size())));
        }
    },
    /// The cited passage holds words of a gold quote.
    PASSAGE {
        @Override
        Optional<Agreement> agreement(Outcome outcome) {
            List<Place> cited = outcome.citations().stream()
                    .map(citation -> new Place(citation.articleId(), citation.passage()))
                    .distinct()
                    .toList();
            return outcome.gold().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Agreement(
                            share(meeting(cited, outcome.gold()), cited.size()),
                            share(meeting(outcome.gold(), cited), outcome.gold().size())));
        }
    },
    /// The cited characters are those of a gold quote.
    SPAN {
        @Override
        Optional<Agreement> agreement(Outcome outcome) {
            Set<Position> cited = characters(outcome.citations().stream()
                    .map(citation -> new Place(citation.articleId(), citation.span()))
                    .toList());
            Set<Position> gold = characters(outcome.gold());
            long both = cited.stream().filter(gold::contains).count();
            return gold.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Agreement(share(both, cited.size()), share(both, gold.size())));
        }
    };

    /// How the cited places and the gold ones agree; empty where the question has no gold place of this kind.
    abstract Optional<Agreement> agreement(Outcome outcome);

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param precision share of what is cited that is gold, 0 where nothing is cited
    /// @param recall share of what is gold that is cited
    record Agreement(double precision, double recall) {

        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    private static double share(long part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static long meeting(List<Place> places, List<Place> others) {
        return places.stream()
                .filter(place -> others.stream().anyMatch(other -> meet(place, other)))
                .count();
    }

    private static boolean meet(Place one, Place other) {
        return one.articleId().equals(other.articleId()) && one.span().overlaps(other.span());
    }

    private static Set<Position> characters(List<Place> places) {
        return places.stream()
                .flatMap(place -> IntStream.range(
                                place.span().start(), place.span().end())
                        .mapToObj(at -> new Position(place.articleId(), at)))
                .collect(Collectors.toSet());
    }

    private record Position(String articleId, int at) {}
}
