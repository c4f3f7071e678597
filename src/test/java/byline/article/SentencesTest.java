package byline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /// Each line holds one text; `|` marks where it splits.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge opened. | Traffic returned.",
                "The U.S. President met Mr. Lee on Jan. 5 in St. Louis. | He left at 4 p.m. | They agreed.",
                "She moved to the U.S. | The move took a week.",
                "John F. Kennedy and J. K. Rowling never met. | A pity.",
                "Prices rose 3.5 percent to $1.2 million. | Nobody smiled.",
                "“We are ready.” | The mayor sat down.",
                "\"Who did it?\" asked the judge. | Nobody answered.",
                "\"Never again!\" Okafor said. | He left.",
                "She waited ... Nobody came. | Then it rained.",
                "They left... | Nobody came.",
                "(The bridge closed in May.) | It opened in June.",
                "Acme Inc. Chairman Jo Doe resigned. | Acme Inc. | The shares fell.",
                "It was No. 10 on the list. | It was late in Sept. 2021.",
                "The council voted, and the mayor said no. | The party meets on Friday.",
                "She studied modern art. | The museum opens in May.",
                "He was fined by the SEC. | Nobody smiled. | State Sec. Reyes said so.",
                "Art. 5 and Art. IV hold, says Sec. 3 (see Fig. 2 and Nos. 7 and 8). | It was signed.",
                "He called it “a disaster.” | Others agreed.",
                "The E.O. will give the authority. | It holds.",
            })
    void splitsWhereSentencesEnd(String marked) {
        String text = marked.replace(" | ", " ");
        assertThat(Sentences.of(text)).extracting(span -> span.of(text)).containsExactly(marked.split(" \\| "));
    }
}
