package byline.answer.verify;

import byline.answer.language.Speech;
import byline.answer.language.VerbFamilies;
import java.util.ArrayList;
import java.util.List;

/// Whether the names, numbers and dates of a sentence keep the company they keep in its quote: one of the words next to
/// each stands in the same sentence of the quote, and next to a number also near it.
final class Company {

    /// How far a number's neighbour may stand from it in the quote, in parts of the sentence.
    private static final int NEAR = 6;

    private Company() {}

    static boolean keeps(ParsedSentence claim, List<ParsedSentence> quote) {
        List<Part.Named> speakers = Roles.speakers(claim);
        for (int i = 0; i < claim.parts().size(); i++) {
            Part part = claim.parts().get(i);
            boolean checked = part instanceof Part.Named named
                    ? !named.open() && !speakers.contains(named)
                    : part instanceof Part.Word word && hasDigit(word) && isIn(word, quote);
            if (checked && !keeps(part, neighbours(claim, i), quote)) {
                return false;
            }
        }
        return true;
    }

    /// A number the quote writes in another way is held to account by its value alone.
    private static boolean isIn(Part.Word word, List<ParsedSentence> quote) {
        return quote.stream()
                .anyMatch(sentence -> !sentence.placesOf(word.stem()).isEmpty());
    }

    private static boolean hasDigit(Part.Word word) {
        return word.stem().chars().anyMatch(Character::isDigit);
    }

    private static boolean keeps(Part part, List<String> neighbours, List<ParsedSentence> quote) {
        boolean known = false;
        for (ParsedSentence sentence : quote) {
            for (String neighbour : neighbours) {
                List<Integer> places = sentence.placesOf(neighbour);
                known |= !places.isEmpty();
                if (places.stream().anyMatch(place -> isNear(part, sentence, place))) {
                    return true;
                }
            }
        }
        return !known;
    }

    private static boolean isNear(Part part, ParsedSentence sentence, int place) {
        for (int i = 0; i < sentence.parts().size(); i++) {
            boolean near = Math.abs(i - place) <= NEAR || part instanceof Part.Named;
            if (near && same(part, sentence.parts().get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Part mine, Part theirs) {
        return switch (mine) {
            case Part.Named named -> theirs instanceof Part.Named other && (other.open() || named.matches(other));
            case Part.Word word ->
                theirs instanceof Part.Word other && VerbFamilies.sameWord(word.stem(), other.stem());
        };
    }

    private static List<String> neighbours(ParsedSentence claim, int at) {
        List<String> neighbours = new ArrayList<>();
        for (int i = at - 1; i >= 0 && neighbours.isEmpty(); i--) {
            add(claim.parts().get(i), neighbours);
        }
        int before = neighbours.size();
        for (int i = at + 1; i < claim.parts().size() && neighbours.size() == before; i++) {
            add(claim.parts().get(i), neighbours);
        }
        return neighbours;
    }

    private static void add(Part part, List<String> neighbours) {
        if (part instanceof Part.Word word && !Speech.isVerb(word.stem())) {
            neighbours.add(word.stem());
        }
    }
}
