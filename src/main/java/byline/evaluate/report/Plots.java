package byline.evaluate.report;

import byline.evaluate.measure.Outcome;
import byline.evaluate.measure.RiskCoverage;
import byline.evaluate.measure.RiskCoverage.Point;
import byline.evaluate.scorecard.Scorecard;
import byline.evaluate.scorecard.ScoredQuestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// The page's plots, drawn as SVG in the document tree.
final class Plots {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 160;
    private static final int BINS = 24;

    private Plots() {}

    static void fill(Scorecard scorecard, Element section) {
        answers(scorecard.questions(), figure(section, "Answered and abstained"));
        latency(scorecard.questions(), figure(section, "Latency, total"));
        List<Point> curve = RiskCoverage.curve(scorecard.questions().stream()
                .flatMap(question -> new RiskCoverage().of(question.outcome()).stream())
                .toList());
        if (!curve.isEmpty()) {
            riskCoverage(curve, figure(section, "Risk over coverage"));
        }
    }

    private static Element figure(Element section, String title) {
        Element figure = section.appendElement("figure");
        figure.appendElement("figcaption").text(title);
        return figure.appendElement("svg")
                .attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .attr("role", "img")
                .attr("aria-label", title);
    }

    private static void answers(List<ScoredQuestion> questions, Element svg) {
        Predicate<ScoredQuestion> answerable =
                question -> question.outcome().question().answerable();
        bar("answerable", questions.stream().filter(answerable).toList(), 30, svg);
        bar("unanswerable", questions.stream().filter(answerable.negate()).toList(), 90, svg);
    }

    private static void bar(String label, List<ScoredQuestion> questions, int y, Element svg) {
        text(svg, 0, y - 6, label + ": " + questions.size());
        double x = 0;
        x += part(
                "answered, passed",
                questions,
                one -> one.outcome().answered() && one.verdict().passed(),
                x,
                y,
                svg);
        x += part(
                "answered, failed",
                questions,
                one -> one.outcome().answered() && !one.verdict().passed(),
                x,
                y,
                svg);
        part("abstained", questions, one -> !one.outcome().answered(), x, y, svg);
    }

    private static double part(
            String label,
            List<ScoredQuestion> questions,
            Predicate<ScoredQuestion> members,
            double x,
            int y,
            Element svg) {
        long count = questions.stream().filter(members).count();
        double width = questions.isEmpty() ? 0 : (double) WIDTH * count / questions.size();
        rectangle(svg, x, y, width, 26, label.replace(", ", "-"))
                .appendElement("title")
                .text(label + ": " + count);
        if (width > 24) {
            text(svg, x + 4, y + 18, String.valueOf(count)).addClass("on-bar");
        }
        return width;
    }

    private static void latency(List<ScoredQuestion> questions, Element svg) {
        List<Double> took = questions.stream()
                .map(ScoredQuestion::outcome)
                .map(Outcome::total)
                .map(total -> total.toNanos() / 1e6)
                .toList();
        double longest = Math.max(took.stream().max(Double::compare).orElse(0.0), 1);
        long[] bins = new long[BINS];
        took.forEach(one -> bins[(int) Math.min(BINS - 1, one / longest * BINS)]++);
        long highest = took.isEmpty() ? 1 : Arrays.stream(bins).max().orElse(1);
        for (int i = 0; i < BINS; i++) {
            double height = (HEIGHT - 30.0) * bins[i] / highest;
            rectangle(
                            svg,
                            i * (double) WIDTH / BINS,
                            HEIGHT - 18 - height,
                            (double) WIDTH / BINS - 1,
                            height,
                            "latency")
                    .appendElement("title")
                    .text(number(longest * i / BINS) + " to " + number(longest * (i + 1) / BINS) + " ms: " + bins[i]);
        }
        text(svg, 0, HEIGHT - 4, "0 ms");
        text(svg, WIDTH, HEIGHT - 4, number(longest) + " ms").attr("text-anchor", "end");
    }

    private static void riskCoverage(List<Point> curve, Element svg) {
        svg.appendElement("polyline")
                .attr("fill", "none")
                .addClass("curve")
                .attr(
                        "points",
                        curve.stream()
                                .map(point -> number(point.coverage() * WIDTH) + ","
                                        + number((1 - point.risk()) * (HEIGHT - 30) + 6))
                                .collect(Collectors.joining(" ")));
        text(svg, 0, HEIGHT - 4, "coverage 0");
        text(svg, WIDTH, HEIGHT - 4, "coverage 1").attr("text-anchor", "end");
        text(svg, 0, 12, "risk 1");
    }

    private static Element rectangle(Element svg, double x, double y, double width, double height, String cssClass) {
        return svg.appendElement("rect")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(width))
                .attr("height", number(height))
                .addClass(cssClass);
    }

    private static Element text(Element svg, double x, double y, String words) {
        return svg.appendElement("text")
                .attr("x", number(x))
                .attr("y", number(y))
                .text(words);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
