package byline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What may answer and what never does, on small texts in the shapes that scraped pages have.
class FurnitureTest {

    private static final String BODY =
            "The council of Lindow voted on Monday to rebuild the old bridge over the river.";
    private static final String MORE = "Work begins in June and will cost 4.2 million crowns, the mayor said.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Council to rebuild bridge",
                "Who will pay for it?",
                "By Ada Okafor and Tom Reyes",
                "LINDOW —",
                "— Ada Okafor",
                "Last updated at 20:55 UTC. This article will continue to be updated.",
                "Watch video 02:10 'It had to go': Our reporter on the old bridge",
                "MORE NEWS:River floods the market square for the third time",
                "With reporting by Lindow Wire",
                "(Reporting by Ada Okafor; editing by Tom Reyes)",
                "Photo: Tom Reyes / Lindow Wire",
                "Share this article",
                "Sign up for our morning newsletter and never miss a story.",
                "Advertisement",
                "© 2022 Lindow Courier. All rights reserved.",
                "___",
                "Here is what we know:",
                "Subscribe to our newsletter.",
                "Donate to keep the Courier free.",
                "AdvertisementMore from Lindow",
                "Follow our reporter Ada Okafor on Twitter @adaokafor.",
                "Getty Images",
                "Getty Images/Lindow Wire.",
                "Copyright 2023 The Lindow Courier. All rights reserved.",
                "Reporting by Ada Okafor in Lindow; Editing by Tom Reyes.",
                "Published 12 May 2023",
                "Published on 12 May 2023 at 10:00 a.m. in Politics.",
                "Privacy Policy. Terms of Use.",
                "Updated at 20:55 on Tuesday.",
            })
    void neverAnswersWithFurniture(String line) {
        assertThat(answers(BODY + "\n\n" + line + "\n\n" + MORE)).containsExactly(BODY, MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subscribers fell by 200,000 in the first quarter, Netflix said on Tuesday.",
                "Getty Images said on Monday that it had sued Stability AI in London.",
                "Published on Tuesday, the report said that 12 dams are unsafe.",
                "First published in 1911, the novel is read in schools.",
                "Donated blood is running short in Marland, hospitals said.",
                "Copyright law will change in 2024, the minister said.",
                "Reporting by the Lindow Courier showed that the bridge had failed two inspections.",
                "Privacy policy changes at the company drew a fine of $5 million.",
                "Advertisement spending rose 5 percent.",
            })
    void keepsNewsThatBeginsAsFurnitureDoes(String sentence) {
        assertThat(answers(BODY + "\n\n" + sentence + "\n\n" + MORE)).containsExactly(BODY, sentence, MORE);
    }

    @Test
    void keepsATweetAndLeavesItsTailOut() {
        String tweet = "BREAKING: The bridge is closed. Council calls it “unsafe.”";
        String tail = " pic.twitter.com/x7Zq — Ada Okafor (@adaokafor) May 3, 2022";
        assertThat(answers(BODY + "\n\n" + tweet + tail))
                .containsExactly(BODY, "BREAKING: The bridge is closed.", "Council calls it “unsafe.”");
    }

    @Test
    void keepsWhatStandsAroundAPointerToAnotherArticle() {
        assertThat(answers(BODY + " (RELATED: ‘It Shook’: Who Built It? Nobody Knows) " + MORE))
                .containsExactly(BODY, MORE);
    }

    @Test
    void keepsACaptionAndLeavesItsPhotographerOut() {
        String caption = "Workers close the old bridge in Lindow on Monday.";
        assertThat(answers(caption + " Tom Reyes/Lindow Wire\n\n" + BODY)).containsExactly(caption, BODY);
    }

    @Test
    void leavesOutTheDatelineBeforeTheFirstSentence() {
        assertThat(answers("LINDOW, Marland (LW) — " + BODY)).containsExactly(BODY);
    }

    @Test
    void leavesOutTheAuthorBoxAndTheRelatedArticles() {
        String box =
                "Local News\n\nAda Okafor\n\nA keen walker with a degree in journalism. In her spare time, Ada paints.";
        assertThat(answers(BODY + "\n\n" + MORE + "\n\n" + box + "\n\nRelated Articles\n\nFloods return"))
                .containsExactly(BODY, MORE);
    }

    @Test
    void leavesOutAHeadlineThatIsRepeatedBelow() {
        String headline = "Council decides to rebuild the bridge.";
        assertThat(answers(headline + "\n\n" + BODY + "\n\n" + headline + "\n\n" + MORE, headline))
                .containsExactly(BODY, MORE);
    }

    @Test
    void countsARepeatedParagraphOnce() {
        assertThat(answers(BODY + "\n\n" + MORE + "\n\n" + BODY)).containsExactly(BODY, MORE);
    }

    @Test
    void keepsBulletPoints() {
        assertThat(answers(BODY + "\n\n• The bridge was built in 1911")).contains("• The bridge was built in 1911");
    }

    @Test
    void findsABareListButNeverAnswersWithOneOfItsLines() {
        String list = "Lindow\n\nMarham\n\nOakley\n\nPennow\n\nSeaton\n\nTarley";
        assertThat(answers(BODY + "\n\n" + list + "\n\n" + MORE)).containsExactly(BODY, MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor said the council would decide on the plan under the\n\nLindow accords, which expire in May.",
                "The mayor, who has led the council since 2015 and had long wanted the bridge rebuilt, thanked the visiting Marland President\n\nIda Moss, the council said.",
                "The mayor said that the bridge,\nbuilt in 1911, was unsafe.",
                "The mayor said that the old\nbridge was unsafe.",
            })
    void readsASentenceOverALineBreakInItsMiddle(String sentence) {
        assertThat(answers(BODY + "\n\n" + sentence)).containsExactly(BODY, sentence);
    }

    @Test
    void readsHardWrappedText() {
        String wrapped = """
                The council of Lindow voted on Monday to rebuild the old bridge over the
                Lind, which was closed after a flood. Work begins in June, and mayor Ada
                Okafor said that it would cost 4.2 million crowns and take two years.
                Tom Reyes voted against.""";
        assertThat(answers(wrapped)).hasSize(3);
    }

    private static List<String> answers(String text) {
        return answers(text, "Untitled");
    }

    private static List<String> answers(String text, String title) {
        Source source =
                new Source(Optional.of(title), Optional.empty(), List.of(), Optional.empty(), false, Optional.empty());
        return new PassageCutter()
                .cut(new Article("a.txt", source, text)).stream()
                        .flatMap(passage -> passage.sentences().stream())
                        .map(span -> span.of(text))
                        .toList();
    }
}
