package byline.article;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The article's words on a web page, one block element a paragraph, without what surrounds the article.
final class HtmlText implements NodeVisitor {

    private static final String AROUND = "script, style, noscript, template, nav, aside, footer, iframe, svg, button, "
            + "figure, [hidden], [aria-hidden=true], "
            + "[style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden], [role=navigation], [role=complementary], [role=banner], "
            + "[role=contentinfo]";

    private static final String BODY = "[itemprop*=articleBody]";

    private static final String MAIN = "main, [role=main]";

    private static final Set<String> BLOCKS = Set.of("tr", "dd", "dt", "figcaption", "summary");

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    /// The text of the page's article, which may be empty. The page itself stays as it is.
    static String of(Document page) {
        Document copy = page.clone();
        copy.select(AROUND).remove();
        removeForms(copy);
        HtmlText words = new HtmlText();
        article(copy).forEach(part -> part.traverse(words));
        return words.text.toString().strip();
    }

    /// A form is for the visitor; only some servers put the whole page into one.
    private static void removeForms(Document page) {
        int half = page.text().length() / 2;
        page.select("form").stream()
                .filter(form ->
                        form.text().length() <= half && form.select(BODY).isEmpty())
                .forEach(Element::remove);
        page.select("form select, form textarea, form label, form legend").remove();
    }

    /// What the page marks as its article, in one part or many.
    private static List<Element> article(Document page) {
        List<Element> body = marked(page);
        if (!body.isEmpty()) {
            return body;
        }
        Optional<Element> article = longest(page, "article");
        Optional<Element> rest = rest(page, article);
        return List.of(rest.or(() -> article).or(() -> longest(page, MAIN)).orElseGet(() -> {
            page.select("header").remove();
            return page.body();
        }));
    }

    /// The parts marked as an article's body; of several articles the longest, since the others are teasers.
    private static List<Element> marked(Document page) {
        Map<Element, List<Element>> articles = page.select(BODY).stream()
                .filter(part -> !part.parents().is(BODY))
                .collect(Collectors.groupingBy(part -> owner(page, part), LinkedHashMap::new, Collectors.toList()));
        return articles.values().stream().max(Comparator.comparingInt(HtmlText::length)).stream()
                .filter(parts -> length(parts) > 0)
                .flatMap(List::stream)
                .toList();
    }

    private static Element owner(Document page, Element part) {
        return part.parents().stream()
                .filter(parent -> parent.is("[itemscope], article"))
                .findFirst()
                .orElse(page);
    }

    private static int length(List<Element> parts) {
        return parts.stream().mapToInt(part -> part.text().length()).sum();
    }

    private static Optional<Element> longest(Element page, String mark) {
        return page.select(mark).stream()
                .max(Comparator.comparingInt(element -> element.text().length()))
                .filter(element -> !element.text().isBlank());
    }

    /// The main part of the page without its `article` elements, where these are but cards that lead to other
    /// articles: the headline is in none of them, and most words are outside of them.
    private static Optional<Element> rest(Document page, Optional<Element> article) {
        if (article.isEmpty() || article.get().selectFirst("h1") != null) {
            return Optional.empty();
        }
        Element rest = longest(page, MAIN).orElse(page.body()).clone();
        rest.select("article, body > header").remove();
        return Optional.of(rest)
                .filter(main -> main.nameIs("main") || main.selectFirst("h1") != null)
                .filter(main -> unlinked(main) > unlinked(article.get()));
    }

    /// Characters of running text.
    private static int unlinked(Element element) {
        Element words = element.clone();
        words.select("a, h1, h2, h3, h4, h5, h6").remove();
        return words.text().length();
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
