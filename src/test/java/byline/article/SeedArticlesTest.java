package byline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// Five real articles, as they came; passed over where they are absent.
@EnabledIf("present")
class SeedArticlesTest {

    private static final Path SEEDS = Path.of("../shared/data/seeds");

    static boolean present() {
        return SEEDS.toFile().isDirectory();
    }

    @Test
    void readsEveryArticle() {
        assertThat(new Folder(SEEDS).articles()).hasSize(5);
    }

    @Test
    void findsTheHeadlinesAndLeavesTheArticleWithoutOneUntitled() {
        assertThat(new Folder(SEEDS).articles())
                .filteredOn(article -> article.source().title().isEmpty())
                .extracting(Article::id)
                .singleElement()
                .asString()
                .startsWith("000");
    }

    @Test
    void answersWithNoFurniture() {
        assertThat(sentences())
                .noneMatch(sentence -> sentence.contains("pic.twitter.com")
                        || sentence.contains("RELATED")
                        || sentence.contains("Last updated")
                        || sentence.contains("Watch video")
                        || sentence.contains("With reporting")
                        || sentence.contains("Credit:")
                        || sentence.contains("Related Articles")
                        || sentence.contains("spare time"));
    }

    @Test
    void answersWithNoTornSentence() {
        assertThat(sentences()).allMatch(sentence -> Words.endSentence(sentence, new Span(0, sentence.length())));
    }

    private static List<String> sentences() {
        PassageCutter cutter = new PassageCutter();
        return new Folder(SEEDS)
                .articles().stream()
                        .flatMap(article -> cutter.cut(article).stream())
                        .flatMap(passage -> passage.sentences().stream().map(passage::textAt))
                        .toList();
    }

    /// The tweet's own words may answer.
    @Test
    void keepsTheTweet() {
        assertThat(Stream.of(sentences().toArray(String[]::new)))
                .anyMatch(sentence -> sentence.startsWith("BREAKING: "));
    }
}
