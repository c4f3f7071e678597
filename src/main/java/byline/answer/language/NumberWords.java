package byline.answer.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Numbers and fractions in words: `two dozen`, `one hundred and fifty`, `half a million`, `two-thirds`.
final class NumberWords {

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, Long> SCALES = Map.of(
            "dozen", 12L,
            "hundred", 100L,
            "thousand", 1_000L,
            "million", 1_000_000L,
            "billion", 1_000_000_000L,
            "trillion", 1_000_000_000_000L);
    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("half", 2),
            Map.entry("halve", 2),
            Map.entry("third", 3),
            Map.entry("quarter", 4),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10));
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final String UNIT = "(?:" + String.join("|", UNITS.keySet()) + ")";
    private static final String SMALL = UNIT + "(?:[ -]" + UNIT + ")?\\b(?:\\sand\\sa\\shalf\\b)?";
    private static final String LARGE = "(?:million|billion|trillion)s?\\b";
    private static final String SCALE = "(?:" + String.join("|", SCALES.keySet()) + ")s?\\b";
    private static final String HEAD =
            "(?:" + SMALL + "|half\\san?(?=[ -]" + SCALE + ")|half(?=[ -]" + SCALE + ")|an?(?=[ -]" + SCALE + "))";
    private static final String AND = "\\s(?:and\\s)?";
    private static final String ALONE = "(?![ -]" + SCALE + ")";

    /// Up to 999; "one hundred and two hundred" are two numbers.
    private static final String HUNDREDS =
            HEAD + "(?:[ -]hundreds?\\b(?:" + AND + SMALL + "(?![ -](?:hundred|dozen)))?|[ -]dozens?\\b)?";

    private static final String REST = "(?:" + AND + HUNDREDS + ALONE + ")?";

    /// A whole number, in a regular expression without groups.
    static final String NUMBER = HUNDREDS + "(?:[ -]" + LARGE + "(?:\\sand\\sa\\shalf\\b)?(?:" + AND + HUNDREDS
            + "[ -]thousand\\b)?" + REST + "|[ -]thousands?\\b" + REST + ")?";

    private static final String PART = "(?:half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)";

    /// A fraction; "a third goal" and "a third man" are none.
    static final String FRACTION = "(?:" + UNIT + "[ -](?:halve|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth"
            + "|tenth)s\\b|one-" + PART + "\\b|(?:(?:an?|one)\\s" + PART
            + "|half)(?=\\s(?:of|are|were|have|had|more|less|fewer)\\b|\\s*(?:[.,;:!?)”\"]|$)))(?:\\sof\\san?[ -](?:hundred|thousand|"
            + LARGE + ")\\b)?";

    private NumberWords() {}

    /// @param words as [#NUMBER] finds them
    static BigDecimal value(String words) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        long last = 1;
        for (String word : split(words)) {
            long scale = SCALES.getOrDefault(single(word), 0L);
            if (word.equals("half") && current.signum() == 0 && total.signum() > 0) {
                total = total.add(HALF.multiply(BigDecimal.valueOf(last)));
            } else if (word.equals("half")) {
                current = current.add(HALF);
            } else if (scale > 0) {
                current = (current.signum() == 0 ? BigDecimal.ONE : current).multiply(BigDecimal.valueOf(scale));
            } else {
                current = current.add(BigDecimal.valueOf(UNITS.getOrDefault(word, 0)));
            }
            if (scale >= 1_000) {
                total = total.add(current);
                current = BigDecimal.ZERO;
                last = scale;
            }
        }
        return total.add(current);
    }

    /// @param words as [#FRACTION] finds them
    static BigDecimal fraction(String words) {
        BigDecimal above = BigDecimal.ONE;
        BigDecimal value = BigDecimal.ZERO;
        for (String word : split(words)) {
            above = BigDecimal.valueOf(UNITS.getOrDefault(word, above.intValue()));
            int parts = PARTS.getOrDefault(single(word), 0);
            if (parts > 0) {
                value = above.divide(BigDecimal.valueOf(parts), MathContext.DECIMAL64);
            }
            value = value.multiply(BigDecimal.valueOf(SCALES.getOrDefault(single(word), 1L)));
        }
        return value;
    }

    private static List<String> split(String words) {
        return List.of(words.toLowerCase(Locale.ROOT).split("[\\s-]+", -1));
    }

    private static String single(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
