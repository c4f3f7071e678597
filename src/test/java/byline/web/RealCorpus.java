package byline.web;

import byline.answer.Answerer;
import byline.answer.Sessions;
import byline.answer.Suggestions;
import byline.answer.VerifiedAnswerer;
import byline.answer.conversation.FollowUps;
import byline.answer.extractive.Confidence;
import byline.answer.extractive.ExtractiveComposer;
import byline.answer.extractive.LexicalReader;
import byline.answer.verify.EvidenceVerifier;
import byline.answer.verify.SupportJudge;
import byline.article.Corpus;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.lucene.LuceneIndex;
import java.nio.file.Path;
import java.util.Optional;

/// A folder of articles with the real index and the real answerer.
final class RealCorpus implements AutoCloseable {

    static final Path SAMPLE = Path.of("corpus", "articles").toAbsolutePath();

    final LuceneIndex index;
    final Answerer answerer;

    /// @param folder an empty folder for the index
    /// @param articles the folder that is read, such as [#SAMPLE]
    RealCorpus(Path folder, Path articles) {
        index = LuceneIndex.open(folder);
        index.sync(Corpus.of(articles), SyncOptions.CAUTIOUS, SyncProgress.SILENT);
        LexicalReader reader = new LexicalReader();
        answerer = new VerifiedAnswerer(
                index,
                new ExtractiveComposer(reader, Confidence.LEXICAL),
                new EvidenceVerifier(new SupportJudge(reader)),
                new FollowUps(),
                Optional.empty());
    }

    ChatServices services(Suggestions suggestions) {
        return services(suggestions, Sessions.NONE);
    }

    ChatServices services(Suggestions suggestions, Sessions sessions) {
        return new ChatServices(answerer, index, suggestions, sessions, Optional.empty());
    }

    @Override
    public void close() {
        index.close();
    }
}
