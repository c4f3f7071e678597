package byline.search.lucene;

import byline.article.Source;
import byline.search.CorpusSummary;

/// An article as the index knows it without reading its text.
///
/// @param path of the file it came from
/// @param hash what it is compared by
record IndexedArticle(String id, String path, String hash, Source source, int passages, Sketch sketch) {

    IndexedArticle doubted() {
        return new IndexedArticle(id, path, hash, source.withPublishedDoubtful(true), passages, sketch);
    }

    CorpusSummary.Entry entry() {
        return new CorpusSummary.Entry(id, source, passages);
    }
}
