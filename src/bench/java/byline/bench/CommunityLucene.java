package byline.bench;

import byline.article.Article;
import byline.search.Query;
import dev.langchain4j.community.rag.content.retriever.lucene.LuceneContentRetriever;
import dev.langchain4j.community.rag.content.retriever.lucene.LuceneEmbeddingStore;
import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.document.splitter.DocumentSplitters;
import dev.langchain4j.data.segment.TextSegment;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.store.ByteBuffersDirectory;

/// LangChain4j's community Lucene retriever, words alone, over segments of Easy RAG's size in characters. A question
/// that its query parser refuses finds nothing.
final class CommunityLucene implements Peer {

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

    @Override
    public String name() {
        return "LangChain4j community Lucene";
    }

    @Override
    public void index(List<Article> articles) {
        LuceneEmbeddingStore store =
                LuceneEmbeddingStore.builder().directory(directory).build();
        List<TextSegment> segments = articles.stream()
                .map(article -> Document.from(Peers.titled(article), Metadata.from("article", article.id())))
                .flatMap(document -> DocumentSplitters.recursive(1_500, 150).split(document).stream())
                .toList();
        store.addAll(segments.stream().map(segment -> UUID.randomUUID().toString()).toList(), List.of(), segments);
    }

    @Override
    public List<String> rank(Query query) {
        LuceneContentRetriever retriever = LuceneContentRetriever.builder()
                .directory(directory)
                .maxResults(100)
                .onlyMatches()
                .build();
        try {
            return Peers.articles(retriever.retrieve(dev.langchain4j.rag.query.Query.from(query.text())));
        } catch (RuntimeException refused) {
            System.err.println(name() + " refuses \"" + query.text() + "\": " + refused);
            return List.of();
        }
    }
}
