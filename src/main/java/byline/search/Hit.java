package byline.search;

import byline.article.Passage;

/// A passage found, with a score between 0 and 1 that orders the hits of one query and means nothing across queries.
public record Hit(Passage passage, double score) {}
