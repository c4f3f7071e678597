package byline;

import byline.article.OneLine;
import byline.web.wire.AskResponse;
import byline.web.wire.CitationBody;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/// An answer for people at a terminal: the same object that `/ask` sends, in plain text.
final class AnswerPrinter {

    private static final int RELATED_SHOWN = 3;
    private static final int RELATED_CHARACTERS = 240;

    private final PrintStream out;

    AnswerPrinter(PrintStream out) {
        this.out = out;
    }

    void print(AskResponse response) {
        out.println(line(response.answer()));
        response.conflicts().forEach(this::print);
        if (!response.citations().isEmpty()) {
            out.println();
            response.citations().forEach(this::print);
        }
        if (!response.related().isEmpty()) {
            out.println();
            out.println("Related, but no answer:");
            response.related().stream().limit(RELATED_SHOWN).forEach(this::print);
        }
    }

    private void print(AskResponse.Conflict conflict) {
        out.println();
        out.println("The articles disagree on " + line(conflict.about()) + ": "
                + conflict.sides().stream().map(AnswerPrinter::side).collect(Collectors.joining("; ")) + ".");
    }

    private static String side(AskResponse.Side side) {
        return line(side.value()) + " " + marks(side.citations());
    }

    private static String marks(List<Integer> citations) {
        return citations.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
    }

    private void print(CitationBody citation) {
        out.println("[" + citation.n() + "] " + origin(citation.source(), citation.published(), citation.title()));
        out.println("    “" + oneLine(citation.quote()) + "”");
    }

    private void print(AskResponse.Related related) {
        out.println("  - " + origin(related.source(), related.published(), related.title()));
        String text = oneLine(related.text());
        out.println("    " + (text.length() <= RELATED_CHARACTERS ? text : cut(text)));
    }

    private static String cut(String text) {
        int space = text.lastIndexOf(' ', RELATED_CHARACTERS);
        return text.substring(0, space > 0 ? space : RELATED_CHARACTERS) + " …";
    }

    private static String origin(Optional<String> source, Optional<LocalDate> published, Optional<String> title) {
        StringJoiner origin = new StringJoiner(", ");
        origin.add(source.map(AnswerPrinter::oneLine).orElse("Unknown outlet"));
        origin.add(published.map(LocalDate::toString).orElse("undated"));
        title.map(AnswerPrinter::oneLine).ifPresent(origin::add);
        return origin.toString();
    }

    private static String oneLine(String text) {
        return line(OneLine.of(text));
    }

    /// An article must not steer the terminal: its control characters are shown as `?`.
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n]]", "?");
    }
}
