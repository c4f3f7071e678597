package byline.article;

/// One article as it is stored and cited: every offset in Byline counts UTF-16 code units of `text`.
///
/// @param id the record's own id where its file gives one, else the path relative to the articles folder
/// @param text normalised once (NFC, `\n` line ends), never empty; furniture such as photo credits stays in it
public record Article(String id, Source source, String text) {

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("article " + id + " has no text");
        }
    }
}
