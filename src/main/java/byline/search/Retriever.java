package byline.search;

import java.util.List;

/// Finds passages for a query.
public interface Retriever {

    /// The best passages, best first, at most `limit`; the same index and query give the same hits.
    List<Hit> retrieve(Query query, int limit);
}
