package byline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.conversation.FollowUps;
import byline.answer.extractive.Confidence;
import byline.answer.extractive.ExtractiveComposer;
import byline.answer.extractive.LexicalReader;
import byline.answer.verify.EvidenceVerifier;
import byline.answer.verify.SupportJudge;
import byline.article.Corpus;
import byline.search.PassageIndex;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.lucene.LuceneIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoDayNamedTest {

    @TempDir
    private Path folder;

    @Test
    void putsWhatAnswersBeforeWhatIsNewer() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("old.md"),
                "---\ntitle: Pier to close\npublished: 2020-03-01\n---\n\nHarbour master Ida Ek said the old pier must close.\n");
        Files.writeString(
                articles.resolve("new.md"),
                "---\ntitle: Music by the water\npublished: 2024-06-01\n---\n\nA band named after Ida Ek played on the pier.\n");
        LexicalReader reader = new LexicalReader();
        try (PassageIndex index = LuceneIndex.open(folder.resolve("index"))) {
            index.sync(Corpus.of(articles), SyncOptions.CAUTIOUS, SyncProgress.SILENT);
            Answerer answerer = new VerifiedAnswerer(
                    index,
                    new ExtractiveComposer(reader, Confidence.LEXICAL),
                    new EvidenceVerifier(new SupportJudge(reader)),
                    new FollowUps(),
                    Optional.empty());
            Reply reply = answerer.answer(Question.of("What did harbour master Ida Ek say about the pier?"));
            assertThat(reply.hits().getFirst().passage().articleId()).isEqualTo("old.md");
        }
    }
}
