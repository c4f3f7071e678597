package byline.evaluate.report;

import byline.evaluate.measure.Measure.Unit;
import java.util.Locale;

/// Figures as text, the same in every report and whatever the machine's language.
final class Numbers {

    private Numbers() {}

    static String value(double value, Unit unit) {
        return switch (unit) {
            case SHARE -> String.format(Locale.ROOT, "%.4f", value);
            case MILLISECONDS -> String.format(Locale.ROOT, "%.0f ms", value);
        };
    }

    static String change(double change, Unit unit) {
        return (change > 0 ? "+" : "") + value(change, unit);
    }

    static String pValue(double pValue) {
        return pValue < 0.001 ? "<.001" : String.format(Locale.ROOT, "%.3f", pValue);
    }
}
