package byline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every text there is, on texts put together at random from what breaks splitters.
class PassageInvariantsTest {

    private static final List<String> PIECES = List.of(
            "The council voted. ",
            "Mr. Lee of the U.S. said so. ",
            "“Never,” she said. ",
            "word ",
            "é",
            "👍🏽 ",
            "\uD83D",
            "\uDE00",
            "\n",
            "\n\n",
            ". ",
            "...",
            " … ",
            "!",
            "?\"",
            ")",
            "(RELATED: x) ",
            "(@x) May 3, 2022 ",
            "— ",
            "• item of a list\n",
            "1. Two\n",
            "Related Articles\n",
            "By Ada Okafor\n",
            " ",
            "\t",
            "3.5 ",
            "\u00A0",
            "\u200D",
            "中文。",
            "Headline without end\n\n");

    static Stream<String> texts() {
        return IntStream.range(0, 60).mapToObj(PassageInvariantsTest::text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyPassageIsTheArticlesTextAtItsOffsets(String text) {
        assertThat(cut(text))
                .allSatisfy(passage ->
                        assertThat(passage.text()).isEqualTo(passage.span().of(text)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void passagesFollowOneAnotherWithoutOverlap(String text) {
        List<Passage> passages = cut(text);
        assertThat(IntStream.range(1, passages.size()))
                .allMatch(i -> passages.get(i - 1).end() <= passages.get(i).start());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void passagesHoldEverySentenceThatMayAnswer(String text) {
        List<Span> sentences = Section.of(article(text)).stream()
                .flatMap(section -> section.sentences().stream())
                .filter(Sentence::mayAnswer)
                .map(Sentence::span)
                .toList();
        assertThat(cut(text)).flatMap(Passage::sentences).isEqualTo(sentences);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sentencesLeaveNothingButWhiteSpaceOut(String text) {
        StringBuilder rest = new StringBuilder(text);
        Sentences.of(text).forEach(span -> rest.replace(span.start(), span.end(), " ".repeat(span.length())));
        assertThat(rest.toString()).isBlank();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void normalTextStaysAsItIs(String text) {
        String normal = NormalText.of(text);
        assertThat(NormalText.of(normal)).isEqualTo(normal);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void cutsTenMegabytesInOneLine(String text) {
        assertThatCode(() -> cut(text)).doesNotThrowAnyException();
    }

    @Test
    void cutsASentenceWithoutEndIntoPassages() {
        assertThat(cut("word ".repeat(100_000)))
                .allSatisfy(passage -> assertThat(passage.text().length()).isLessThan(3_000));
    }

    static Stream<String> hostileTexts() {
        int size = 10 << 20;
        return Stream.of("a", "a ", "(", "— ", "👍", "A. ", "\"", ". ", " (@", "\u0301a")
                .map(piece -> "x" + piece.repeat(size / piece.length()));
    }

    private static String text(int seed) {
        Random random = new Random(seed);
        String pieces = random.ints(1 + random.nextInt(200), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
        return "a" + pieces;
    }

    private static List<Passage> cut(String text) {
        return new PassageCutter().cut(article(text));
    }

    private static Article article(String text) {
        return new Article("a", Source.UNKNOWN, text);
    }
}
