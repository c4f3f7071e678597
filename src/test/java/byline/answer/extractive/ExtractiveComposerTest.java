package byline.answer.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.Draft;
import byline.answer.Question;
import byline.answer.Reason;
import byline.article.Article;
import byline.article.PassageCutter;
import byline.article.Source;
import byline.search.Hit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractiveComposerTest {

    private static final String FERRY =
            "The ferry Alba sank off Lund on Tuesday night. The harbour office said 24 people"
                    + " were rescued from the ferry. Harbour master Anna Berg condemned the owner's decision to sail in the storm.";
    private static final String UNION = "The dockers' union met after the ferry Alba sank. Union leader Jon Holm also"
            + " condemned the decision to sail. He said the crew had asked to stay in port.";
    private static final String OTHER_COUNT =
            "Rescue teams brought in survivors all night. They said 31 people were rescued from the ferry Alba.";

    private final ExtractiveComposer composer = new ExtractiveComposer(new LexicalReader(), Confidence.LEXICAL);

    @Test
    void answersAQuestionForANumberWithTheNumber() {
        assertThat(draft("How many people were rescued from the ferry?", FERRY).shortAnswer())
                .contains("24");
    }

    @Test
    void keepsTheSentenceVerbatim() {
        assertThat(draft("How many people were rescued from the ferry?", FERRY)
                        .sentences()
                        .getFirst()
                        .text())
                .isEqualTo("The harbour office said 24 people were rescued from the ferry.");
    }

    @Test
    void givesEachActorALineOfItsOwn() {
        assertThat(draft("Who condemned the decision to sail?", FERRY, UNION).sentences())
                .extracting(sentence -> sentence.item().orElseThrow().who())
                .containsExactlyInAnyOrder("Anna Berg", "Jon Holm");
    }

    @Test
    void citesBothArticlesForOneActor() {
        String again = "Anna Berg, the harbour master of Lund, condemned the decision to sail once more on Friday.";
        Draft draft = draft("Who condemned the decision to sail?", FERRY, again);
        assertThat(draft.sentences().getFirst().evidence()).hasSize(2);
    }

    @Test
    void showsBothSidesWhereArticlesDisagree() {
        Draft draft = draft("How many people were rescued from the ferry Alba?", FERRY, OTHER_COUNT);
        assertThat(draft.conflicts().getFirst().sides())
                .extracting(Draft.Value::value)
                .containsExactlyInAnyOrder("24", "31");
    }

    @Test
    void abstainsWhenNoPassageNamesTheSpeaker() {
        assertThat(draft("What did Maria Ek say about the ferry?", FERRY, UNION).reason())
                .contains(Reason.WEAK_MATCH);
    }

    @Test
    void namesTheBearerOfAPronounThatOpensTheSentence() {
        Draft draft = draft("What did Jon Holm say about the crew?", UNION);
        assertThat(draft.sentences())
                .anySatisfy(sentence -> assertThat(sentence.text()).startsWith("He [Jon Holm] said"));
    }

    @Test
    void takesAPronounForWhoSpokeBeforeNotForWhoseItWas() {
        Draft draft = draft(
                "What did Ida Ek say about the wreck?",
                "Holm's view of the sinking, harbour pilot Ida Ek said on Friday, was careless. She dismissed the wreck as old"
                        + " iron.");
        assertThat(draft.sentences())
                .anySatisfy(sentence -> assertThat(sentence.text()).startsWith("She [Ida Ek] dismissed"));
    }

    @Test
    void takesAPronounForTheSubjectBehindAnOpeningPhrase() {
        Draft draft = draft(
                "How many boats did the Gazette count?",
                "In naming her Captain of the Year, the Gazette praised Ida Ek. It counted forty boats behind hers.");
        assertThat(draft.sentences())
                .anySatisfy(sentence -> assertThat(sentence.text()).startsWith("It [Gazette] counted"));
    }

    @Test
    void followsAQuotationOverSeveralSentences() {
        Draft draft = draft(
                "What did Ida Ek say about the wreck?",
                "“The harbour is safe,” pilot Ida Ek said. “The sea was calm. The wreck lies deep. Nobody need worry.”");
        assertThat(draft.sentences())
                .anySatisfy(sentence -> assertThat(sentence.text()).startsWith("The wreck lies deep"));
    }

    @Test
    void closesAQuotationThatGoesOnBeyondTheSentence() {
        String sad = "Anna Berg spoke in Lund. \"We lost the ferry Alba,\" Anna Berg said. \"The ferry was all we had."
                + " We shall build another.\"";
        assertThat(draft("What did Anna Berg say about the ferry?", sad).sentences())
                .extracting(Draft.Sentence::text)
                .contains("\"The ferry was all we had.\"");
    }

    @Test
    void hearsAnotherSpeakerBehindParagraphsThatOpenAQuotationAgain() {
        String paragraphs = "Anna Berg told the council: \"The harbour plan is safe.\n\n\"The crew is well.\"\n\n"
                + "Jon Holm said the harbour plan was a disgrace.";
        assertThat(draft("What did Anna Berg say about the harbour plan?", paragraphs)
                        .sentences())
                .extracting(Draft.Sentence::text)
                .noneMatch(text -> text.contains("disgrace"));
    }

    @Test
    void namesWhoScoredFromAFreeKick() {
        Draft draft = draft("Who scored in the final?", "Rovers drew level when Sam Holm scored from a free kick.");
        assertThat(draft.sentences())
                .anySatisfy(sentence ->
                        assertThat(sentence.item().orElseThrow().who()).isEqualTo("Sam Holm"));
    }

    @Test
    void takesNoPlaceForTheOneWhoActs() {
        assertThat(draft("Who won the jackpot?", "A ticket in Lund won the jackpot on Friday.")
                        .reason())
                .contains(Reason.WEAK_MATCH);
    }

    @Test
    void abstainsWhereTheArticleMeansANamesake() {
        assertThat(draft(
                                "What did Anna Lind say about the ferry?",
                                "Governor Olga Lind inspected the ferry. Lind said the ferry was safe.")
                        .reason())
                .contains(Reason.WEAK_MATCH);
    }

    @Test
    void namesTheBearerWhereAnActorIsSomebodysOffice() {
        Draft draft = draft(
                "Who condemned the decision to sail?",
                "Governor Olga Lind had warned the captain. Her office condemned the decision to sail.");
        assertThat(draft.sentences())
                .extracting(sentence -> sentence.item().orElseThrow().who())
                .doesNotContain("Her office");
    }

    @Test
    void givesNoRowToWhomASpeakerSpeaksOf() {
        Draft draft =
                draft("What did Anna Berg say about Jon Holm?", "\"Jon Holm lied to the voters,\" Anna Berg said.");
        assertThat(draft.sentences().getFirst().item().orElseThrow().who()).isEqualTo("Anna Berg");
    }

    @Test
    void givesAStatementWholeThatOnlyQuotesAnother() {
        Draft draft = draft(
                "What did Anna Berg say about the ferry?",
                "Anna Berg rejected Jon Holm's description of the ferry as \"a floating coffin\" in a speech on Monday.");
        assertThat(draft.sentences().getFirst().item().orElseThrow().said()).startsWith("Anna Berg rejected");
    }

    @Test
    void givesTheWordsOfAnUnnamedSpeakerToNobodyElse() {
        Draft draft = draft(
                "What did Jon Holm say about the storm?",
                "Jon Holm said the storm had shaken the town. \"The storm came without warning,\" police said.");
        assertThat(draft.sentences()).extracting(Draft.Sentence::text).noneMatch(text -> text.contains("police"));
    }

    @Test
    void leavesOpenWhoHeIsWhereTwoPeopleMayBeMeant() {
        Draft draft = draft(
                "What did Anna Berg say about the plan?",
                "Anna Berg criticised Jon Holm over the harbour plan. He said the plan would save the town millions.");
        assertThat(draft.sentences()).extracting(Draft.Sentence::text).noneMatch(text -> text.contains("millions"));
    }

    @Test
    void takesNoOtherOfAKindForTheOneAskedAbout() {
        assertThat(draft(
                                "How many people did Cyclone Ida kill?",
                                "Cyclone Ida passed Lund. The worst cyclone was another. Cyclone Nora came in 2008. It killed"
                                        + " at least 138 people.")
                        .reason())
                .contains(Reason.WEAK_MATCH);
    }

    @Test
    void hearsNoFirstNameAloneForTheWholeName() {
        assertThat(draft(
                                "What did Jordan Holm say about the refugees?",
                                "Jordan said it could take in no more of the refugees.")
                        .reason())
                .contains(Reason.WEAK_MATCH);
    }

    @Test
    void hearsTheSpeakerBehindAQuotationThatBeganBefore() {
        Draft draft = draft(
                "What did Anna Berg say about the strike?",
                "\"We tried everything. The strike is over,\" Anna Berg said, \"and we will leave the strike to history.\"");
        assertThat(draft.sentences())
                .extracting(Draft.Sentence::text)
                .anyMatch(text -> text.contains("The strike is over"));
    }

    @Test
    void hearsWhoSpokeBeforeBehindAQuotationThatNamesAnother() {
        Draft draft = draft(
                "What did Anna Berg urge Jon Holm to do about the wreck?",
                "Anna Berg, the harbour’s former pilot, also criticised the plan.\n\n“To my friend Jon Holm, you know better than this."
                        + " I urge you to lift the wreck,” she said in a letter on Friday.");
        assertThat(draft.sentences())
                .extracting(Draft.Sentence::text)
                .anyMatch(text -> text.contains("I urge you to lift the wreck"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The storm may cost us the whole season,” said Anna Berg, president and founder of the Harbour Union.",
                "Harbour Union president Anna Berg said the storm may cost the fleet the whole season.",
            })
    void hearsWhoIsAskedAboutByAnOffice(String statement) {
        assertThat(draft("What did the head of the Harbour Union say about the storm?", statement)
                        .sentences())
                .isNotEmpty();
    }

    @Test
    void hearsNoOtherOfficerThanOneOfTheBodyAskedAbout() {
        assertThat(draft(
                                "What did the head of the Harbour Union say about the storm?",
                                "“The storm may cost us the season,” said Anna Berg, president of the Pilots Guild.")
                        .sentences())
                .isEmpty();
    }

    @Test
    void hearsNoOtherOfficerOfTheBodyThanTheOneAskedAbout() {
        assertThat(draft(
                                "What did the president of Norway say about the storm?",
                                "“The storm may cost us the season,” said Anna Berg, a spokeswoman for Norway.")
                        .sentences())
                .isEmpty();
    }

    @Test
    void answersThoughAnActIsPartOfAName() {
        assertThat(draft("Who will police the border?", "The Lund Police will guard the border.")
                        .sentences())
                .isNotNull();
    }

    @Test
    void abstainsWithoutAnyHit() {
        assertThat(draft("Who won the cup?").reason()).contains(Reason.NO_MATCH);
    }

    @Test
    void composesTheSameDraftAgain() {
        assertThat(draft("Who condemned the decision to sail?", FERRY, UNION))
                .isEqualTo(draft("Who condemned the decision to sail?", FERRY, UNION));
    }

    @Test
    void answersNothingAboutThisWeekFromLastYear() {
        assertThat(onTheDay("How many people were rescued from the ferry this week?")
                        .sentences())
                .isEmpty();
    }

    @Test
    void answersFromLastYearWhereNoDaysAreNamed() {
        assertThat(onTheDay("How many people were rescued from the ferry?").shortAnswer())
                .contains("24");
    }

    /// Asked a year after the article.
    private Draft onTheDay(String question) {
        Source source = new Source(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(LocalDate.of(2024, 5, 3)),
                false,
                Optional.empty());
        List<Hit> hits = new PassageCutter()
                .cut(new Article("article", source, FERRY)).stream()
                        .map(passage -> new Hit(passage, 1))
                        .toList();
        return composer.compose(Question.of(question).withToday(LocalDate.of(2025, 5, 3)), hits);
    }

    private Draft draft(String question, String... texts) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            double score = 1 - i * 0.1;
            Article article = new Article("article-" + i, Source.UNKNOWN, texts[i]);
            new PassageCutter().cut(article).forEach(passage -> hits.add(new Hit(passage, score)));
        }
        return composer.compose(Question.of(question), hits);
    }
}
