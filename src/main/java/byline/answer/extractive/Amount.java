package byline.answer.extractive;

import byline.answer.language.Numbers;
import byline.search.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The one number of a value with what the words around it leave open: "at least 12", "nearly 90,000", "two weeks".
///
/// @param least the lowest it may be; empty where there is no bound
/// @param most the highest it may be; empty where there is no bound
/// @param measure the stem of the unit of measure behind it; empty where none is
record Amount(
        Numbers.Quantity quantity, Optional<BigDecimal> least, Optional<BigDecimal> most, Optional<String> measure) {

    private static final String MORE_WORDS =
            "(?:at least|(?<!\\bnot? )more than|over|above|upwards? of|no fewer than|no less than|not less than|exceed\\p{L}*|a minimum of)";
    private static final String LESS_WORDS =
            "(?:at most|up to|(?<!\\bnot? )(?:fewer|less) than|under|below|no more than|not more than|a maximum of)";
    private static final String ABOUT_WORDS =
            "(?:about|around|roughly|approximately|an? estimated|some|nearly|almost|close to|approaching|just (?:over|under))";
    private static final Pattern OR_MORE = words(MORE_WORDS + "\\b");
    private static final Pattern OR_LESS = words(LESS_WORDS + "\\b");
    private static final Pattern ABOUT = words(ABOUT_WORDS + "\\b");
    private static final Pattern OR_MORE_BEHIND = words("(?:or|and) (?:more|over|above)\\b|^\\+");
    private static final Pattern OR_LESS_BEHIND = words("or (?:less|fewer|under)\\b");
    private static final Pattern ABOUT_BEHIND = words("or so\\b");

    /// The words of a bound that end right before a number.
    static final Pattern BOUND_BEFORE =
            words("(?:" + MORE_WORDS + "|" + LESS_WORDS + "|" + ABOUT_WORDS + ")\\s(?:the\\s)?$");

    /// The words right behind a number that may bound or measure it.
    static final Pattern BEHIND =
            Pattern.compile("^(?:\\+|[\\s-](?:or|and) (?:more|over|above|less|fewer|under|so)\\b|[\\s-]\\p{Ll}+)");

    /// How far from a rough number the true one may lie, as a share of it.
    private static final BigDecimal ROUGH = new BigDecimal("0.1");

    private static final Set<String> MEASURES =
            Words.stems("second minute hour day night week fortnight month year decade century metre meter kilometre"
                    + " kilometer mile foot feet inch yard acre hectare gram kilogram kilo tonne ton pound ounce litre"
                    + " liter gallon barrel watt kilowatt megawatt gigawatt degree dollar euro pound yen yuan rouble"
                    + " ruble rupee franc krona kronor krone kroner lira peso cent pence");

    private static Pattern words(String words) {
        return Pattern.compile("\\b" + words, Pattern.CASE_INSENSITIVE);
    }

    /// Empty where the value holds no number or several.
    static Optional<Amount> of(String value) {
        return Values.onlyNumber(value).map(quantity -> of(value, quantity));
    }

    private static Amount of(String value, Numbers.Quantity quantity) {
        String before = value.substring(0, quantity.span().start());
        String behind = value.substring(quantity.span().end());
        boolean about =
                ABOUT.matcher(before).find() || ABOUT_BEHIND.matcher(behind).find();
        boolean more = !about
                && (OR_MORE.matcher(before).find()
                        || OR_MORE_BEHIND.matcher(behind).find());
        boolean less = !about
                && (OR_LESS.matcher(before).find()
                        || OR_LESS_BEHIND.matcher(behind).find());
        BigDecimal room = about ? quantity.value().abs().multiply(ROUGH) : BigDecimal.ZERO;
        return new Amount(
                quantity,
                less && !more ? Optional.empty() : Optional.of(quantity.value().subtract(room)),
                more ? Optional.empty() : Optional.of(quantity.value().add(room)),
                measure(behind));
    }

    private static Optional<String> measure(String behind) {
        List<Words.Word> words = Words.of(behind);
        return words.stream().map(Words.Word::stem).findFirst().filter(MEASURES::contains);
    }

    /// Whether both measure the same and neither leaves room for the other. One figure in two currencies is one too
    /// many; two figures in two currencies may be one sum.
    boolean excludes(Amount other) {
        if (quantity.kind() != other.quantity.kind() || (!measure.equals(other.measure) && bothMeasure(other))) {
            return false;
        }
        if (!quantity.currency().equals(other.quantity.currency())) {
            return quantity.value().compareTo(other.quantity.value()) == 0;
        }
        return below(other) || other.below(this);
    }

    private boolean bothMeasure(Amount other) {
        return measure.isPresent() && other.measure.isPresent();
    }

    private boolean below(Amount other) {
        return most.isPresent() && other.least.isPresent() && most.get().compareTo(other.least.get()) < 0;
    }
}
