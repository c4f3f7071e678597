package byline.answer.language;

import byline.article.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Quantities in running text, in digits or in words: `150,000`, `two dozen`, `$3.5 billion`, `-0.5%`, `a third of`.
public final class Numbers {

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

    /// A dash right before a number makes it negative, but not between two numbers or in a word.
    private static final String SIGN = "(?<sign>(?<![\\p{L}\\p{N}.,%)\\]–-])[-−–]|\\bminus\\s)?";

    private static final String DIGITS =
            "(?<digits>(?<![\\p{L}\\p{N}])(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|(?<![\\p{L}\\p{N}.])\\.\\d+)"
                    + "(?<scale>(?:[ -]?\\b(?:hundred|thousand|million|billion|trillion|dozen)s?\\b)+|(?:\\s?(?:bn|bln|mn|mln|tn|trn)|m|k)\\b)?";
    private static final Pattern QUANTITY = Pattern.compile(
            SIGN + "(?<money>(?:US|A|C|HK|NZ|S)?[$€£¥]\\s?)?"
                    + "(?:" + DIGITS
                    + "|\\b(?<fraction>" + NumberWords.FRACTION + ")"
                    + "|\\b(?<words>" + NumberWords.NUMBER + ")\\b)"
                    + "(?<percent>\\s?%|\\s(?:percent|per cent)\\b)?",
            Pattern.CASE_INSENSITIVE);

    private Numbers() {}

    /// A quantity and where it stands, with its sign, currency, scale and percent sign.
    ///
    /// @param currency the sign as written, `$` for `US$`; empty where there is none
    public record Quantity(BigDecimal value, Kind kind, String currency, Span span) {

        public boolean equalTo(Quantity other) {
            return value.compareTo(other.value) == 0 && kind == other.kind && currency.equals(other.currency);
        }
    }

    public enum Kind {
        COUNT,
        MONEY,
        PERCENT,
        FRACTION
    }

    public static List<Quantity> of(String text) {
        List<Quantity> quantities = new ArrayList<>();
        Matcher matcher = QUANTITY.matcher(text);
        while (matcher.find()) {
            quantities.add(new Quantity(
                    value(matcher), kind(matcher), currency(matcher), new Span(matcher.start(), matcher.end())));
        }
        return quantities;
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("money") != null) {
            return Kind.MONEY;
        }
        if (matcher.group("percent") != null) {
            return Kind.PERCENT;
        }
        boolean part =
                matcher.group("fraction") != null && !matcher.group("fraction").contains(" of ");
        return part ? Kind.FRACTION : Kind.COUNT;
    }

    private static String currency(Matcher matcher) {
        String sign = matcher.group("money");
        return sign == null ? "" : sign.strip().toUpperCase(Locale.ROOT).replace("US$", "$");
    }

    private static BigDecimal value(Matcher matcher) {
        BigDecimal value = matcher.group("digits") != null
                ? inDigits(matcher.group("digits"), matcher.group("scale"))
                : matcher.group("words") != null
                        ? NumberWords.value(matcher.group("words"))
                        : NumberWords.fraction(matcher.group("fraction"));
        return matcher.group("sign") == null ? value : value.negate();
    }

    private static BigDecimal inDigits(String digits, String scale) {
        BigDecimal value = new BigDecimal(digits.replace(",", ""));
        if (scale != null) {
            for (String word : scale.trim().toLowerCase(Locale.ROOT).split("[ -]+", -1)) {
                String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
                value = value.multiply(BigDecimal.valueOf(SCALES.getOrDefault(single, 1L)));
            }
        }
        return value;
    }
}
