package byline.answer.verify;

import byline.answer.language.Speech;
import byline.answer.language.VerbFamilies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether those named in a sentence do, suffer, own and count what they do in its quote: around every word that both
/// share, the name before it and the name behind it must stand on the same side in the quote. A passive swaps the
/// sides, "whom" and the like put whoever stands before them behind the verb, and a speaker is no side to what is said.
final class Roles {

    private static final Pattern PASSIVE =
            Pattern.compile("\\b(?:is|are|was|were|be|been|being|got)\\s(?:\\p{L}+ly\\s)?$");
    private static final Pattern BY = Pattern.compile("^\\s(?:\\p{L}+ly\\s)?by\\s");
    private static final Pattern QUOTE_OR_COMMA_BEFORE = Pattern.compile("[,”\"’']\\s*$");
    private static final Pattern CLAUSE = Pattern.compile("\\s*(?:who|which|whose|whom)\\b");

    /// "Whom Berg" and "which Iran", up to the verb.
    private static final Pattern OBJECT_FIRST = Pattern.compile(
            "(?<!\\b(?:in|on|at|by|for|with|from|under|of|to|after|during|through)\\s)\\b(?:whom\\b|(?:which|who)(?=\\s\\p{Lu}))"
                    + "[^,;:.!?—–]*$");

    private static final int REACH_OF_INVERSION = 45;

    private Roles() {}

    /// A word's neighbours: names before it and names behind it, nearest first.
    private record Sides(List<Part.Named> before, List<Part.Named> behind) {

        Sides swapped() {
            return new Sides(/* before= */ behind, /* behind= */ before);
        }
    }

    static boolean agree(ParsedSentence claim, List<ParsedSentence> quote) {
        List<Part.Named> speakers = speakers(claim);
        for (int i = 0; i < claim.parts().size(); i++) {
            if (claim.parts().get(i) instanceof Part.Word word && !agree(claim, i, word, speakers, quote)) {
                return false;
            }
        }
        return spokenByTheSame(claim, quote);
    }

    private static boolean agree(
            ParsedSentence claim, int at, Part.Word word, List<Part.Named> speakers, List<ParsedSentence> quote) {
        if (Speech.isVerb(word.stem())) {
            return true;
        }
        Sides mine = sides(claim, at);
        Optional<Part.Named> before = nearest(mine.before(), speakers);
        Optional<Part.Named> behind = nearest(mine.behind(), speakers);
        boolean seen = false;
        for (ParsedSentence sentence : quote) {
            for (int place : places(sentence, word.stem())) {
                seen = true;
                Sides theirs = sides(sentence, place);
                if (compatible(before, theirs.before(), theirs.behind())
                        && compatible(behind, theirs.behind(), theirs.before())) {
                    return true;
                }
            }
        }
        return !seen;
    }

    /// Where the word itself stands, else where verbs of its family do.
    private static List<Integer> places(ParsedSentence sentence, String stem) {
        List<Integer> places = sentence.placesOf(stem);
        List<Integer> same = places.stream()
                .filter(place -> sentence.parts().get(place) instanceof Part.Word word
                        && VerbFamilies.sameWord(word.stem(), stem))
                .toList();
        return same.isEmpty() ? places : same;
    }

    /// The name next to a word, unless nobody can tell whom it means or it only speaks.
    private static Optional<Part.Named> nearest(List<Part.Named> side, List<Part.Named> speakers) {
        return side.stream().findFirst().filter(named -> !named.open() && !speakers.contains(named));
    }

    /// Whether a name may stand on its side: it does in the quote, or nobody is known to.
    private static boolean compatible(Optional<Part.Named> mine, List<Part.Named> same, List<Part.Named> opposite) {
        if (mine.isEmpty() || same.stream().anyMatch(mine.get()::matches)) {
            return true;
        }
        boolean known = same.stream().anyMatch(named -> !named.open());
        boolean openHere = same.stream().anyMatch(Part.Named::open);
        boolean across = opposite.stream().anyMatch(mine.get()::matches);
        return !known && !(openHere && across);
    }

    private static Sides sides(ParsedSentence sentence, int at) {
        List<Part.Named> before = new ArrayList<>();
        List<Part.Named> behind = new ArrayList<>();
        for (int i = at - 1; i >= 0; i--) {
            if (sentence.parts().get(i) instanceof Part.Named named) {
                before.add(named);
            }
        }
        for (int i = at + 1; i < sentence.parts().size(); i++) {
            if (sentence.parts().get(i) instanceof Part.Named named) {
                behind.add(named);
            }
        }
        Sides sides = new Sides(before, behind);
        return passive(sentence, at) ? sides.swapped() : inOrder(sentence, at, sides);
    }

    /// Those before a "whom" suffer what follows it.
    private static Sides inOrder(ParsedSentence sentence, int at, Sides sides) {
        Matcher object = OBJECT_FIRST.matcher(
                sentence.text().substring(0, sentence.parts().get(at).span().start()));
        if (!object.find()) {
            return sides;
        }
        int clause = object.start();
        List<Part.Named> doers = sides.before().stream()
                .filter(named -> named.span().start() > clause)
                .toList();
        List<Part.Named> suffering = new ArrayList<>(sides.before());
        suffering.removeAll(doers);
        suffering.addAll(sides.behind());
        return doers.isEmpty() || !isVerbOf(sentence, at, doers.getFirst()) ? sides : new Sides(doers, suffering);
    }

    /// The first word behind a name but for adverbs.
    private static boolean isVerbOf(ParsedSentence sentence, int at, Part.Named doer) {
        return sentence.parts().subList(0, at).stream()
                .filter(part -> part.span().start() > doer.span().start())
                .allMatch(part -> part.span().of(sentence.text()).endsWith("ly"));
    }

    private static boolean passive(ParsedSentence sentence, int at) {
        String text = sentence.text();
        return PASSIVE.matcher(text.substring(0, sentence.parts().get(at).span().start()))
                        .find()
                && BY.matcher(text.substring(sentence.parts().get(at).span().end()))
                        .find();
    }

    /// The sentence of the quote that holds most of what is said must be spoken by the same.
    private static boolean spokenByTheSame(ParsedSentence claim, List<ParsedSentence> quote) {
        ParsedSentence source = source(claim, quote);
        for (int i = 0; i < claim.parts().size(); i++) {
            List<Part.Named> known = speakersAt(claim, i).stream()
                    .filter(speaker -> !speaker.open())
                    .toList();
            if (!known.isEmpty() && !spokenBy(known, claim.parts().get(i), source, quote)) {
                return false;
            }
        }
        return true;
    }

    private static boolean spokenBy(
            List<Part.Named> known, Part verb, ParsedSentence source, List<ParsedSentence> quote) {
        List<Part.Named> theirs = verb instanceof Part.Word word ? speakersWith(word.stem(), source) : List.of();
        if (theirs.isEmpty()) {
            theirs = speakers(source);
        }
        if (theirs.isEmpty()) {
            theirs = quote.stream()
                    .flatMap(sentence -> speakers(sentence).stream())
                    .toList();
        }
        List<Part.Named> candidates = theirs;
        boolean open = candidates.stream().anyMatch(Part.Named::open);
        return known.stream()
                .anyMatch(
                        speaker -> candidates.stream().anyMatch(speaker::matches) || (open && !names(source, speaker)));
    }

    private static List<Part.Named> speakersWith(String verb, ParsedSentence sentence) {
        List<Part.Named> speakers = new ArrayList<>();
        for (int i = 0; i < sentence.parts().size(); i++) {
            if (sentence.parts().get(i) instanceof Part.Word word && VerbFamilies.sameWord(word.stem(), verb)) {
                speakers.addAll(speakersAt(sentence, i));
            }
        }
        return speakers;
    }

    private static boolean names(ParsedSentence sentence, Part.Named speaker) {
        return sentence.parts().stream().anyMatch(part -> part instanceof Part.Named named && named.matches(speaker));
    }

    private static ParsedSentence source(ParsedSentence claim, List<ParsedSentence> quote) {
        ParsedSentence best = quote.getFirst();
        long most = -1;
        for (ParsedSentence sentence : quote) {
            long shared = claim.words().stream()
                    .filter(word -> !Speech.isVerb(word.stem()))
                    .filter(word -> sentence.words().stream()
                            .anyMatch(other -> VerbFamilies.sameWord(word.stem(), other.stem())))
                    .count();
            if (shared > most) {
                most = shared;
                best = sentence;
            }
        }
        return best;
    }

    /// Those who speak in a sentence, by its verbs of speech and by "according to".
    static List<Part.Named> speakers(ParsedSentence sentence) {
        List<Part.Named> speakers = new ArrayList<>();
        for (int i = 0; i < sentence.parts().size(); i++) {
            speakers.addAll(speakersAt(sentence, i));
        }
        return speakers;
    }

    private static List<Part.Named> speakersAt(ParsedSentence sentence, int at) {
        if (!(sentence.parts().get(at) instanceof Part.Word word)) {
            return List.of();
        }
        if (word.stem().equals(ParsedSentence.ATTRIBUTES)) {
            return behind(sentence, at);
        }
        return Speech.isVerb(word.stem()) ? speakers(sentence, at) : List.of();
    }

    /// "…,” said Marrow", or the name before the verb.
    private static List<Part.Named> speakers(ParsedSentence sentence, int at) {
        List<Part.Named> behind = behind(sentence, at);
        boolean inverted = QUOTE_OR_COMMA_BEFORE
                .matcher(sentence.text()
                        .substring(0, sentence.parts().get(at).span().start()))
                .find();
        if (inverted && !behind.isEmpty()) {
            return behind;
        }
        List<Part.Named> before = sides(sentence, at).before();
        return before.isEmpty() ? behind : governing(sentence, at, before);
    }

    /// The nearest name before the verb; with an aside between commas in front of the verb also the name before the
    /// aside, and not the aside's own where it is a clause ("Marrow, who beat Pryce, said").
    private static List<Part.Named> governing(ParsedSentence sentence, int at, List<Part.Named> before) {
        String text = sentence.text();
        String head = text.substring(0, sentence.parts().get(at).span().start()).stripTrailing();
        if (!head.endsWith(",")) {
            return List.of(before.getFirst());
        }
        int aside = text.lastIndexOf(',', head.length() - 2);
        boolean clause = CLAUSE.matcher(text.substring(aside + 1)).lookingAt();
        List<Part.Named> outside = before.stream()
                .filter(named -> named.span().end() <= aside)
                .limit(1)
                .toList();
        List<Part.Named> governing = new ArrayList<>(outside);
        if (!clause || outside.isEmpty()) {
            governing.add(before.getFirst());
        }
        return governing;
    }

    private static List<Part.Named> behind(ParsedSentence sentence, int at) {
        int end = sentence.parts().get(at).span().end();
        return sides(sentence, at).behind().stream()
                .filter(named -> named.span().start() - end <= REACH_OF_INVERSION)
                .limit(1)
                .toList();
    }
}
