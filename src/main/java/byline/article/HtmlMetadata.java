package byline.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a page says of its article: JSON-LD before OpenGraph and other `meta` elements before what stands on the page.
record HtmlMetadata(Source source, Optional<String> articleBody) {

    private static final Logger LOG = LoggerFactory.getLogger(HtmlMetadata.class);

    private static final List<String> TITLE = List.of("meta[property=og:title]", "meta[name=twitter:title]");

    /// A page's own header names the paper before it names the article.
    private static final List<String> HEADING = List.of("article h1", "main h1", "h1:not(header h1)", "h1");

    private static final List<String> PUBLISHER = List.of("meta[property=og:site_name]", "meta[name=publisher]");
    private static final List<String> URL = List.of("link[rel=canonical]", "meta[property=og:url]");
    private static final List<String> AUTHORS = List.of(
            "meta[name=author]",
            "meta[property=article:author]",
            "meta[name=byl]",
            "[itemprop=author] [itemprop=name]");
    private static final List<String> PUBLISHED = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=date]",
            "meta[name=pubdate]",
            "meta[name=dc.date]",
            "meta[name=publish-date]",
            "time[itemprop=datePublished]",
            "time[pubdate]",
            "article time[datetime]",
            "header time[datetime]");

    static HtmlMetadata of(Document page) {
        Optional<JsonNode> linked = linkedData(page);
        Source source = linked.map(node -> new Fields(node).source()).orElse(Source.UNKNOWN);
        Source shown = new Source(
                source.title().or(() -> first(page, TITLE)).or(() -> heading(page)),
                source.publisher().or(() -> first(page, PUBLISHER)),
                source.authors().isEmpty() ? authors(page) : source.authors(),
                source.published().or(() -> published(page)),
                false,
                source.url().or(() -> first(page, URL)));
        return new HtmlMetadata(
                shown, linked.map(node -> node.path("articleBody").asText()));
    }

    /// The first article that the page describes for machines.
    private static Optional<JsonNode> linkedData(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> parse(script.data()).stream())
                .flatMap(json -> json.findParents("@type").stream())
                .filter(HtmlMetadata::isArticle)
                .findFirst();
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            return Optional.ofNullable(JsonArticle.JSON.readTree(json));
        } catch (JsonProcessingException e) {
            LOG.debug("a page describes itself in broken JSON-LD, which is passed over", e);
            return Optional.empty();
        }
    }

    /// `NewsArticle`, `ReportageNewsArticle`, `Article`, `BlogPosting` …
    private static boolean isArticle(JsonNode node) {
        String types = node.get("@type").toString();
        return node.isObject() && (types.contains("Article\"") || types.contains("Posting\""));
    }

    private static Optional<String> heading(Document page) {
        return HEADING.stream()
                .flatMap(query -> page.select(query).stream())
                .flatMap(element -> words(element.text()).stream())
                .findFirst()
                .or(() -> words(page.title()));
    }

    private static List<String> authors(Document page) {
        return first(page, AUTHORS)
                .filter(author -> !author.startsWith("http"))
                .map(Authors::of)
                .orElse(List.of());
    }

    private static Optional<LocalDate> published(Document page) {
        return PUBLISHED.stream()
                .flatMap(query -> page.select(query).stream())
                .flatMap(element -> PublicationDate.parse(value(element)).stream())
                .findFirst();
    }

    private static Optional<String> first(Document page, List<String> queries) {
        return queries.stream()
                .flatMap(query -> page.select(query).stream())
                .flatMap(element -> words(value(element)).stream())
                .findFirst();
    }

    private static String value(Element element) {
        for (String attribute : new String[] {"content", "datetime", "href"}) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }

    private static Optional<String> words(String raw) {
        return Optional.of(NormalText.of(raw).replace('\n', ' ')).filter(words -> !words.isBlank());
    }
}
