package byline.answer.verify;

import byline.answer.language.FunctionWords;
import byline.answer.language.VerbFamilies;
import byline.article.Sentences;
import byline.article.Span;
import byline.search.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The stretches of one to three sentences of some texts, each with what it holds of a claim.
///
/// @param words the claim's different content words
/// @param names those of them that are written like names
/// @param windows at least one
record ClaimWindows(int words, int names, List<Window> windows) {

    private static final int LONGEST = 3;

    /// How much more than other words the names and numbers of a claim weigh.
    private static final int TELLING = 2;

    /// How far two words of a sentence may stand apart to be neighbours, in content words.
    private static final int NEAR = 3;

    ClaimWindows {
        windows = List.copyOf(windows);
    }

    /// @param held the share of the claim's words, 0 to 1
    /// @param content the share of its different content words, names and numbers weighing more, 0 to 1
    /// @param pairs the share of the claim's neighbouring content words that are neighbours here, 0 to 1
    record Window(String text, double held, double content, double pairs) {}

    static ClaimWindows of(String claim, List<String> texts) {
        Claim asked = Claim.of(claim);
        List<Window> windows = new ArrayList<>();
        for (String text : texts) {
            List<Span> sentences = Sentences.of(text);
            List<Held> held = sentences.stream()
                    .map(sentence -> asked.heldBy(sentence.of(text)))
                    .toList();
            for (int first = 0; first < sentences.size(); first++) {
                for (int last = first; last < Math.min(first + LONGEST, sentences.size()); last++) {
                    String words = text.substring(
                            sentences.get(first).start(), sentences.get(last).end());
                    windows.add(asked.window(words, held.subList(first, last + 1)));
                }
            }
        }
        return new ClaimWindows(
                asked.weights().size(),
                (int) asked.names(),
                windows.isEmpty() ? List.of(new Window(String.join(" ", texts), 0, 0, 0)) : windows);
    }

    double mostHeld() {
        return windows.stream().mapToDouble(Window::held).max().orElse(0);
    }

    double mostContent() {
        return windows.stream().mapToDouble(Window::content).max().orElse(0);
    }

    double mostPairs() {
        return windows.stream().mapToDouble(Window::pairs).max().orElse(0);
    }

    /// The windows that hold most of the claim, the shorter first.
    List<String> best(int most) {
        return windows.stream()
                .sorted(Comparator.comparingDouble(Window::held)
                        .reversed()
                        .thenComparingInt(window -> window.text().length()))
                .map(Window::text)
                .distinct()
                .limit(most)
                .toList();
    }

    /// Which of the claim's words, of its content words, and of its pairs, a sentence holds.
    private record Held(BitSet words, BitSet content, BitSet pairs) {}

    /// @param stems all the words
    /// @param content the content words in order
    /// @param weights of the different content words
    /// @param names how many of those are written like names
    private record Claim(List<String> stems, List<String> content, Map<String, Integer> weights, long names) {

        static Claim of(String claim) {
            Map<String, Integer> weights = new LinkedHashMap<>();
            Set<String> names = new HashSet<>();
            for (Words.Word word : contentWords(claim)) {
                int first = claim.codePointAt(word.span().start());
                boolean opens = weights.isEmpty();
                if (Character.isUpperCase(first)) {
                    names.add(word.stem());
                }
                boolean telling = Character.isDigit(first) || (Character.isUpperCase(first) && !opens);
                weights.merge(word.stem(), telling ? TELLING : 1, Math::max);
            }
            return new Claim(List.copyOf(Words.stems(claim)), contentOf(claim), weights, names.size());
        }

        Held heldBy(String sentence) {
            Set<String> theirs = Words.stems(sentence);
            List<String> row = contentOf(sentence);
            BitSet pairs = new BitSet();
            for (int i = 0; i + 1 < content.size(); i++) {
                pairs.set(i, neighbours(content.get(i), content.get(i + 1), row));
            }
            return new Held(held(stems, theirs), held(List.copyOf(weights.keySet()), theirs), pairs);
        }

        private static BitSet held(List<String> stems, Set<String> theirs) {
            BitSet held = new BitSet();
            for (int i = 0; i < stems.size(); i++) {
                String stem = stems.get(i);
                held.set(i, theirs.stream().anyMatch(other -> VerbFamilies.related(stem, other)));
            }
            return held;
        }

        Window window(String text, List<Held> sentences) {
            BitSet words = new BitSet();
            BitSet telling = new BitSet();
            BitSet pairs = new BitSet();
            for (Held sentence : sentences) {
                words.or(sentence.words());
                telling.or(sentence.content());
                pairs.or(sentence.pairs());
            }
            return new Window(text, share(words, stems.size()), weight(telling), share(pairs, content.size() - 1));
        }

        private double weight(BitSet held) {
            List<Integer> each = List.copyOf(weights.values());
            int all = each.stream().mapToInt(Integer::intValue).sum();
            return held.stream().map(each::get).sum() / (double) Math.max(1, all);
        }

        private static double share(BitSet held, int all) {
            return held.cardinality() / (double) Math.max(1, all);
        }

        private static boolean neighbours(String one, String other, List<String> row) {
            for (int i = 0; i < row.size(); i++) {
                List<String> next = row.subList(i + 1, Math.min(row.size(), i + 1 + NEAR));
                if ((row.get(i).equals(one) && next.contains(other))
                        || (row.get(i).equals(other) && next.contains(one))) {
                    return true;
                }
            }
            return false;
        }

        private static List<String> contentOf(String text) {
            return contentWords(text).stream().map(Words.Word::stem).toList();
        }

        private static List<Words.Word> contentWords(String text) {
            return Words.of(text).stream()
                    .filter(word -> !FunctionWords.contains(word.span().of(text)))
                    .toList();
        }
    }
}
