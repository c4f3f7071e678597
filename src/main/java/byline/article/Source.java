package byline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where an article comes from. What is not known stays empty, never invented.
///
/// @param published as the article's file gives it
/// @param publishedDoubtful whether `published` contradicts the article's own text or its near-identical copies
public record Source(
        Optional<String> title,
        Optional<String> publisher,
        List<String> authors,
        Optional<LocalDate> published,
        boolean publishedDoubtful,
        Optional<String> url) {

    /// A source of which nothing is known.
    public static final Source UNKNOWN =
            new Source(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), false, Optional.empty());

    public Source {
        authors = List.copyOf(authors);
    }

    public Source withPublishedDoubtful(boolean doubtful) {
        return new Source(title, publisher, authors, published, doubtful, url);
    }
}
