package byline.answer.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.Draft;
import byline.article.Article;
import byline.article.Passage;
import byline.article.PassageCutter;
import byline.article.Source;
import byline.article.Span;
import byline.search.Hit;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactWriterTest {

    private static final String LETTER = "The chair wrote to the heads of Alba, Borea, Cirrus and Delphin on Friday.";
    private static final Confidence.Clues CLUES = new Confidence.Clues(1, 1, 1, 1, 1, 1, 1);

    @Test
    void givesAllThatTheSentenceNamesWhereSeveralAreAskedFor() {
        assertThat(shortAnswer("Which airlines did the chair write to?", "Cirrus and Delphin"))
                .isEqualTo("Alba, Borea, Cirrus, Delphin");
    }

    @Test
    void givesAllThatTheSentenceNamesWhereOneOfThemWasFound() {
        assertThat(shortAnswer("Which airlines did the chair write to?", "Borea"))
                .isEqualTo("Alba, Borea, Cirrus, Delphin");
    }

    @Test
    void givesAllThatShareTheirKindBehindTheLast() {
        String told = "The storm damaged houses in Sunne, Kil and Arvika parishes on Friday.";
        assertThat(shortAnswer(told, "Which parishes did the storm damage?", "Arvika parishes"))
                .isEqualTo("Sunne, Kil, Arvika");
    }

    @Test
    void givesThoseNamedByWhoTheyAreToTheOthers() {
        String told =
                "The find was made by Ida Ek, her sister Maja, fellow diver Jon Holm and Norwegian singer Eva Moe.";
        assertThat(shortAnswer(told, "Who are the finders?", "Ida Ek")).isEqualTo("Ida Ek, Maja, Jon Holm, Eva Moe");
    }

    @Test
    void keepsWhatOneNameIsOf() {
        String told = "The strike was called by Boren executives on Friday.";
        assertThat(shortAnswer(told, "Which executives called the strike?", "Boren executives"))
                .isEqualTo("Boren executives");
    }

    @Test
    void givesTheWordsFoundWhereOneIsAskedFor() {
        assertThat(shortAnswer("What did the chair write to on Friday?", "Cirrus and Delphin"))
                .isEqualTo("Cirrus and Delphin");
    }

    @Test
    void showsTheSentenceThatTellsWhatIsAsked() {
        Passage passage = passage("Anna Berg praised Jon Holm at length. He resigned on Tuesday.");
        Draft draft = FactWriter.write(
                QuestionForm.of("Who resigned on Tuesday?"),
                "Who resigned?",
                List.of(finding(passage, new Span(18, 26))));
        assertThat(draft.sentences().getFirst().text()).contains("resigned on Tuesday");
    }

    private static String shortAnswer(String question, String words) {
        return shortAnswer(LETTER, question, words);
    }

    private static String shortAnswer(String told, String question, String words) {
        int start = told.indexOf(words);
        Finding finding = finding(passage(told), new Span(start, start + words.length()));
        return FactWriter.write(QuestionForm.of(question), question, List.of(finding))
                .shortAnswer()
                .orElse("");
    }

    private static Finding finding(Passage passage, Span words) {
        return new Finding(new Hit(passage, 1), 0, passage.sentences().getFirst(), words, CLUES, 1);
    }

    private static Passage passage(String text) {
        return new PassageCutter()
                .cut(new Article("article", Source.UNKNOWN, text))
                .getFirst();
    }
}
