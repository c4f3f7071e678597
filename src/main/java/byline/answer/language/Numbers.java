package byline.answer.language;

import byline.article.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Quantities in running text, in digits or in words: `150,000`, `two dozen`, `$3.5 billion`, `12%`.
public final class Numbers {

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
    private static final Map<String, Long> SCALES = Map.ofEntries(
            Map.entry("dozen", 12L),
            Map.entry("hundred", 100L),
            Map.entry("thousand", 1_000L),
            Map.entry("k", 1_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("m", 1_000_000L),
            Map.entry("mn", 1_000_000L),
            Map.entry("mln", 1_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("bn", 1_000_000_000L),
            Map.entry("bln", 1_000_000_000L),
            Map.entry("trillion", 1_000_000_000_000L),
            Map.entry("tn", 1_000_000_000_000L),
            Map.entry("trn", 1_000_000_000_000L));
    private static final Set<String> ONLY_AFTER_DIGITS = Set.of("bn", "bln", "m", "k", "mn", "mln", "tn", "trn");
    private static final String WORD = String.join("|", UNITS.keySet());
    private static final Pattern QUANTITY = Pattern.compile(
            "(?<money>(?:US|A|C|HK)?[$€£¥]\\s?)?"
                    + "(?:(?<![\\p{L}\\p{N}])(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
                    + "|\\b(?<words>(?:" + WORD + ")(?:[ -](?:" + WORD + "))?)\\b)"
                    + "(?<scale>(?:[ -]?\\b(?:hundred|thousand|million|billion|trillion|dozen)s?\\b)+|(?:\\s?(?:bn|bln|mn|mln|tn|trn)|m|k)\\b)?"
                    + "(?<percent>\\s?%|\\s(?:percent|per cent)\\b)?",
            Pattern.CASE_INSENSITIVE);

    private Numbers() {}

    /// A quantity and where it stands, with its currency sign, scale and percent sign.
    public record Quantity(BigDecimal value, Kind kind, Span span) {

        public boolean equalTo(Quantity other) {
            return value.compareTo(other.value) == 0 && kind == other.kind;
        }
    }

    public enum Kind {
        COUNT,
        MONEY,
        PERCENT
    }

    public static List<Quantity> of(String text) {
        List<Quantity> quantities = new ArrayList<>();
        Matcher matcher = QUANTITY.matcher(text);
        while (matcher.find()) {
            quantities.add(new Quantity(value(matcher), kind(matcher), new Span(matcher.start(), matcher.end())));
        }
        return quantities;
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("money") != null) {
            return Kind.MONEY;
        }
        return matcher.group("percent") != null ? Kind.PERCENT : Kind.COUNT;
    }

    private static BigDecimal value(Matcher matcher) {
        String digits = matcher.group("digits");
        BigDecimal value = digits != null ? new BigDecimal(digits.replace(",", "")) : inWords(matcher.group("words"));
        String scale = matcher.group("scale");
        if (scale != null) {
            for (String word : scale.trim().toLowerCase(Locale.ROOT).split("[ -]+", -1)) {
                value = value.multiply(BigDecimal.valueOf(scale(word, digits != null)));
            }
        }
        return value;
    }

    private static long scale(String word, boolean afterDigits) {
        if (ONLY_AFTER_DIGITS.contains(word) && !afterDigits) {
            return 1;
        }
        String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return SCALES.getOrDefault(single, 1L);
    }

    private static BigDecimal inWords(String words) {
        int sum = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split("[ -]", -1)) {
            sum += UNITS.getOrDefault(word, 0);
        }
        return BigDecimal.valueOf(sum);
    }
}
