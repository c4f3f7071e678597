package byline.article;

/// A paragraph of an article, or a part of one, with the part it plays.
record Block(Span span, Role role) {

    enum Role {
        /// The article's own sentences, which may answer.
        BODY,
        /// A bare list or table: worth finding, but none of its lines says anything by itself.
        LISTING,
        /// A headline or sub-headline: what follows is about something else.
        HEADING,
        /// What surrounds the article: credits, share lines, author boxes.
        FURNITURE
    }

    boolean is(Role other) {
        return role == other;
    }
}
