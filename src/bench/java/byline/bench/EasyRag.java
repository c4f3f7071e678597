package byline.bench;

import byline.article.Article;
import byline.search.Query;
import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.retriever.EmbeddingStoreContentRetriever;
import dev.langchain4j.store.embedding.EmbeddingStoreIngestor;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.util.List;

/// LangChain4j's Easy RAG with everything it chooses by itself: its splitter, its embedding model (the same one as
/// Byline's), its store in memory.
final class EasyRag implements Peer {

    private final InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();

    @Override
    public String name() {
        return "LangChain4j Easy RAG";
    }

    @Override
    public void index(List<Article> articles) {
        List<Document> documents = articles.stream()
                .map(article -> Document.from(Peers.titled(article), Metadata.from("article", article.id())))
                .toList();
        EmbeddingStoreIngestor.ingest(documents, store);
    }

    @Override
    public List<String> rank(Query query) {
        EmbeddingStoreContentRetriever retriever = EmbeddingStoreContentRetriever.builder()
                .embeddingStore(store)
                .maxResults(100)
                .build();
        return Peers.articles(retriever.retrieve(dev.langchain4j.rag.query.Query.from(query.text())));
    }
}
