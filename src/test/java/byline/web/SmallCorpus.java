package byline.web;

import byline.article.Article;
import byline.article.Passage;
import byline.article.Source;
import byline.article.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Four made-up articles: two that disagree, one with slashes and signs in its id, one full of markup.
final class SmallCorpus {

    static final Article HARBOUR = article(
            "harbour.txt",
            "Fire closes Port Arden harbour",
            "Example Wire",
            "2022-02-21",
            "https://wire.example/closed-50%-now",
            """
            Fire closes Port Arden harbour

            A fire broke out at the Port Arden harbour on Monday night. Mayor Ida Holm said 40 people were led to safety.
            "We will not reopen before every quay has been checked," Holm said.

            The union's chair, Per Lund, condemned the decision to store fuel beside the quay. The coast guard sent three boats.
            """);

    static final Article LEDGER = article(
            "desk/2022/harbour fire #2+50%.md",
            "Harbour fire: what we know",
            "The Sample Ledger",
            "2022-02-22",
            "https://ledger.example/?u=a%2Fb%26c",
            """
            Harbour fire: what we know

            The regional health service counted 46 people led to safety after the fire in Port Arden.
            Transport minister Eva Strand condemned the storage of fuel near the passenger quay. See note [1] of the report.
            """);

    static final Article HOSTILE = article(
            "hostile.html",
            "<script>document.title='owned'</script>",
            "<img src=x onerror=\"document.title='owned'\">",
            "2022-02-23",
            "javascript:document.title='owned'",
            """
            <script>document.title='owned'</script> The markup article says <b>nothing</b> bold.
            <img src=x onerror="document.title='owned'"> A link: [click](javascript:document.title='owned') and
            <a href="javascript:document.title='owned'">this</a> {{7*7}} ${document.title='owned'} &lt;b&gt;.
            """);

    static final Article UNDATED = new Article(
            "undated.txt",
            Source.UNKNOWN,
            "Ferries from Port Arden carry two hundred passengers a day. Nobody wrote down when this was printed.\n");

    static final List<Article> ARTICLES = List.of(HARBOUR, LEDGER, HOSTILE, UNDATED);

    static final List<Passage> PASSAGES =
            ARTICLES.stream().flatMap(article -> cut(article).stream()).toList();

    private SmallCorpus() {}

    private static Article article(String id, String title, String publisher, String day, String url, String text) {
        return new Article(
                id,
                new Source(
                        Optional.of(title),
                        Optional.of(publisher),
                        List.of("A. Writer"),
                        Optional.of(LocalDate.parse(day)),
                        false,
                        Optional.of(url)),
                text);
    }

    /// One passage a paragraph.
    private static List<Passage> cut(Article article) {
        List<Passage> passages = new ArrayList<>();
        var paragraphs = Pattern.compile("[^\\n]+(?:\\n[^\\n]+)*").matcher(article.text());
        while (paragraphs.find()) {
            passages.add(new Passage(
                    article.id() + "#" + passages.size(),
                    article.id(),
                    article.source(),
                    paragraphs.start(),
                    paragraphs.end(),
                    paragraphs.group(),
                    List.of(new Span(paragraphs.start(), paragraphs.end()))));
        }
        return passages;
    }
}
