package byline.search.lucene;

/// A passage that may be a hit.
///
/// @param document its number among the documents of one snapshot
/// @param score higher is better; comparable within one search only
record Candidate(int document, float score) {}
