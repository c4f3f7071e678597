package byline.evaluate.report;

import byline.evaluate.scorecard.Comparison;
import byline.evaluate.scorecard.Comparison.Difference;
import java.util.List;
import org.jsoup.nodes.Element;

/// The part of the page that says what changed since the baseline.
final class ComparisonTable {

    private ComparisonTable() {}

    static void fill(Comparison comparison, Element section) {
        Element table = section.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        List.of("Measure", "Before", "Now", "Change", "p-value", "")
                .forEach(title -> head.appendElement("th").attr("scope", "col").text(title));
        Element body = table.appendElement("tbody");
        comparison.differences().forEach(difference -> row(difference, body.appendElement("tr")));
        ids("Won", comparison.won(), section);
        ids("Lost", comparison.lost(), section);
        ids("Only in this run", comparison.added(), section);
        ids("Only in the baseline", comparison.removed(), section);
    }

    private static void row(Difference difference, Element row) {
        row.appendElement("th").attr("scope", "row").text(difference.measure().name());
        row.appendElement("td")
                .text(Numbers.value(difference.before(), difference.measure().unit()));
        row.appendElement("td")
                .text(Numbers.value(difference.after(), difference.measure().unit()));
        row.appendElement("td")
                .text(Numbers.change(difference.change(), difference.measure().unit()));
        row.appendElement("td").text(Numbers.pValue(difference.pValue()));
        row.appendElement("td").text(word(difference));
    }

    private static String word(Difference difference) {
        if (!difference.significant()) {
            return "";
        }
        return difference.significantlyWorse() ? "worse" : "better";
    }

    private static void ids(String what, List<String> ids, Element section) {
        if (!ids.isEmpty()) {
            section.appendElement("p").text(what + " (" + ids.size() + "): " + String.join(", ", ids));
        }
    }
}
