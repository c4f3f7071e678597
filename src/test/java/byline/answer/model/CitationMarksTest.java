package byline.answer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Marrow won [1].                 | 1
            Marrow won. [2][3]              | 2 3
            Marrow won [1, 4].              | 1 4
            Marrow won 【2】.                | 2
            Marrow won [Passage 3].         | 3
            Marrow won [^5].                | 5
            Marrow won (2).                 |
            Marrow won (passage 2).         | 2
            NATO met (Article 5) [1].       | 1
            Marrow won in 2023.             |
            """)
    void readsMarksAsNumbers(String written, String numbers) {
        List<Integer> expected = numbers == null
                ? List.of()
                : Arrays.stream(numbers.split(" ", -1)).map(Integer::valueOf).toList();
        assertThat(CitationMarks.read(written).numbers()).isEqualTo(expected);
    }

    @Test
    void leavesAnArticleOfALawInItsSentence() {
        assertThat(CitationMarks.read("NATO invoked its defence clause (Article 5) on Monday [1].")
                        .text())
                .isEqualTo("NATO invoked its defence clause (Article 5) on Monday.");
    }

    @Test
    void leavesTheSentenceWithoutMarks() {
        assertThat(CitationMarks.read("- **Marrow** won [1][2] by 412 votes [3].")
                        .text())
                .isEqualTo("Marrow won by 412 votes.");
    }
}
