package byline.search.lucene;

import byline.search.Filters;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// [Filters] as Lucene queries on passages or articles.
final class FilterQueries {

    private FilterQueries() {}

    /// What the filters let through; empty where they let everything through.
    static Optional<Query> of(Filters filters) {
        if (filters.equals(Filters.NONE)) {
            return Optional.empty();
        }
        BooleanQuery.Builder query = bySource(filters);
        if (filters.dated()) {
            query.add(published(filters), Occur.FILTER);
        }
        return Optional.of(query.build());
    }

    /// Articles that the filters leave out only because they carry no date.
    static Query undatedArticles(Filters filters) {
        return bySource(filters)
                .add(new FieldExistsQuery(Fields.ARTICLE_ID), Occur.FILTER)
                .add(new FieldExistsQuery(Fields.PUBLISHED), Occur.MUST_NOT)
                .build();
    }

    private static BooleanQuery.Builder bySource(Filters filters) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        if (!filters.sources().isEmpty()) {
            query.add(publishers(filters.sources()), Occur.FILTER);
        }
        if (!filters.excludeSources().isEmpty()) {
            query.add(publishers(filters.excludeSources()), Occur.MUST_NOT);
        }
        return query;
    }

    private static Query published(Filters filters) {
        return LongField.newRangeQuery(
                Fields.PUBLISHED,
                filters.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                filters.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
    }

    private static Query publishers(Collection<String> names) {
        List<BytesRef> terms = names.stream()
                .flatMap(name -> ArticleDocuments.publisherTerm(name).stream())
                .map(BytesRef::new)
                .toList();
        return new TermInSetQuery(Fields.PUBLISHER, terms);
    }
}
