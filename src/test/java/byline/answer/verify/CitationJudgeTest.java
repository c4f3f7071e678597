package byline.answer.verify;

import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.extractive.LexicalReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationJudgeTest {

    private static final List<String> TEXTS = List.of(
            "The ferry company carries 400 passengers a day. Its boats were built in 1987.\n\nFares have not changed.",
            "Storm Halvard hit the coast on Monday. Ferries from Westhaven were cancelled until Wednesday morning, and"
                    + " the grid operator said that 18,000 homes were without electricity.");

    private final CitationJudge judge = new CitationJudge(new LexicalReader(), Weighing.LEXICAL);

    @Test
    void supportsAClaimInWordsOfItsOwn() {
        assertThat(judge.supports(
                        "Storm Halvard left 18,000 homes on the coast without electricity, and ferries from Westhaven"
                                + " were cancelled.",
                        TEXTS))
                .isTrue();
    }

    @Test
    void doesNotSupportWhatNoTextSpeaksOf() {
        assertThat(judge.supports("The mayor promised to reopen the swimming pool.", TEXTS))
                .isFalse();
    }

    @Test
    void prefersTheClaimWhoseNumbersTheTextsHold() {
        assertThat(judge.probability("The storm left 18,000 homes without electricity.", TEXTS))
                .isGreaterThan(judge.probability("The storm left 16,000 homes without electricity.", TEXTS));
    }

    @Test
    void prefersWordsThatStandTogetherToWordsSpreadOverTheTexts() {
        assertThat(judge.probability("Ferries were cancelled until Wednesday morning.", TEXTS))
                .isGreaterThan(judge.probability("Ferries were built until Fares changed.", TEXTS));
    }

    @Test
    void supportsNothingWithoutText() {
        assertThat(judge.supports("Ferries were cancelled until Wednesday morning.", List.of("")))
                .isFalse();
    }
}
