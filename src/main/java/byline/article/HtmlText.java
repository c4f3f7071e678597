package byline.article;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The article's words on a web page, one block element a paragraph, without what surrounds the article.
final class HtmlText implements NodeVisitor {

    private static final String AROUND =
            "script, style, noscript, template, nav, aside, footer, form, iframe, svg, button, "
                    + "figure, [hidden], [aria-hidden=true], "
                    + "[style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden], [role=navigation], [role=complementary], [role=banner], "
                    + "[role=contentinfo]";

    private static final Set<String> BLOCKS = Set.of("tr", "dd", "dt", "figcaption", "summary");

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    /// The text of the page's article, which may be empty. The page itself stays as it is.
    static String of(Document page) {
        Document copy = page.clone();
        copy.select(AROUND).remove();
        HtmlText words = new HtmlText();
        article(copy).traverse(words);
        return words.text.toString().strip();
    }

    /// What the page marks as its article; of several the longest, since the others are teasers.
    private static Element article(Document page) {
        for (String mark : new String[] {"[itemprop=articleBody]", "article", "main, [role=main]"}) {
            Optional<Element> longest = page.select(mark).stream()
                    .max(Comparator.comparingInt(element -> element.text().length()))
                    .filter(element -> !element.text().isBlank());
            if (longest.isPresent()) {
                return longest.get();
            }
        }
        page.select("header").remove();
        return page.body();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            breakAround(element);
            if (element.nameIs("li")) {
                text.append("• ");
            } else if (element.nameIs("br")) {
                text.append('\n');
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            breakAround(element);
        }
    }

    /// White space in a page's source is one space, and none at a line's start.
    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00A0';
            if (!space) {
                text.append(c);
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private void breakAround(Element element) {
        if (element.isBlock() || BLOCKS.contains(element.normalName())) {
            paragraph();
        } else if (element.nameIs("td") || element.nameIs("th")) {
            append(" ");
        }
    }

    private void paragraph() {
        int length = text.length();
        if (length > 1 && (text.charAt(length - 1) != '\n' || text.charAt(length - 2) != '\n')) {
            text.append("\n\n");
        }
    }
}
