package byline.answer.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import byline.article.Article;
import byline.article.Passage;
import byline.article.PassageCutter;
import byline.article.Source;
import byline.article.Span;
import byline.search.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "Biden, President Joe Biden",
        "EU, European Union",
        "LA, Los Angeles",
        "24, two dozen",
        "a dozen boats, 12",
        "the red ferry, red ferry",
    })
    void areTheSame(String one, String two) {
        assertThat(Values.same(one, two)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Joe Biden, Jill Biden Foundation",
        "The DA, Anna Berg",
        "US President Joe Biden, US Secretary of State Antony Blinken",
        "24, 25",
        "$5 million, £5 million",
    })
    void areNotTheSame(String one, String two) {
        assertThat(Values.same(one, two)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24 boats | 25 boats",
                "21 February | 22 February",
                "February 21, 2021 | Feb. 21, 2022",
                "$3 million | $4 million",
                "$5 million | £5 million",
                "at least 12 | 10",
                "nearly 90,000 | 70,000",
                "two weeks | three weeks",
                "fewer than 10 | more than 20",
            })
    void cannotBothBeTrue(String one, String two) {
        assertThat(Values.exclude(one, two)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24 boats | $25",
                "Monday | 21 February",
                "Anna Berg | Jon Holm",
                "Feb. 21 | February 21",
                "21 February | 2022-02-21",
                "$1.9tn | $1.9 trillion",
                "$3 bn | $3 billion",
                "10 a.m. | February 21",
                "3 days later | February 24",
                "At least 12 | 14",
                "More than 40 | 43",
                "Nearly 90,000 | 89,643",
                "up to 50 | 43",
                "no more than 50 | 43",
                "no fewer than 40 | 43",
                "40 or more | 43",
                "two weeks | 14 days",
                "$5 million | £4 million",
                "a third of voters | 200 voters",
            })
    void mayBothBeTrue(String one, String two) {
        assertThat(Values.exclude(one, two)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "the World Health Organization (WHO) | World Health Organization (WHO)",
                "the song \"Flowers\" | song \"Flowers\"",
                "“Flowers” | Flowers",
                "\"A teenager, | A teenager",
                "the U.S. | U.S.",
                "10 a.m. | 10 a.m.",
                "in Lund. | in Lund",
                "(in Lund) | in Lund",
                "Lund (a port | Lund a port",
                "a year | a year",
                "a few hundred | a few hundred",
                "a third | a third",
                "a red ferry | red ferry",
            })
    void areShownWithoutTheMarksAroundThem(String value, String bare) {
        assertThat(Values.bare(value)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 12 people died. | 12 | In all, 14 people died. | 14",
                "More than 40 people died. | 40 | In all, 43 people died. | 43",
                "Nearly 90,000 people live there. | 90,000 | In all 89,643 people live there. | 89,643",
                "It lasted two weeks. | two | It lasted 14 days. | 14",
            })
    void leaveRoomByTheWordsAroundThem(String one, String first, String two, String second) {
        assertThat(Values.exclude(finding(one, first), finding(two, second))).isFalse();
    }

    @Test
    void excludeEachOtherWhateverStandsAroundThem() {
        assertThat(Values.exclude(finding("Some 12 people died.", "12"), finding("In all, 40 people died.", "40")))
                .isTrue();
    }

    @Test
    void areShownWithTheArticleThatCounts() {
        assertThat(Values.shown(finding("A third of voters backed it.", "third")))
                .isEqualTo("A third");
    }

    private static Finding finding(String sentence, String words) {
        Passage passage = new PassageCutter()
                .cut(new Article("article", Source.UNKNOWN, sentence))
                .getFirst();
        int start = sentence.indexOf(words);
        return new Finding(
                new Hit(passage, 1),
                0,
                passage.sentences().getFirst(),
                new Span(start, start + words.length()),
                new Confidence.Clues(1, 1, 1, 1, 1, 1, 1),
                1);
    }
}
