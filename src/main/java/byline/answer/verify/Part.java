package byline.answer.verify;

import byline.answer.language.Names;
import byline.article.Span;
import java.util.List;

/// What a sentence is made of, for checking who does what.
sealed interface Part {

    Span span();

    /// Somebody or something named, or a pronoun with those it may stand for.
    ///
    /// @param anyOf empty where nobody can tell whom the word stands for
    record Named(List<Names.Name> anyOf, Span span) implements Part {

        boolean open() {
            return anyOf.isEmpty();
        }

        boolean matches(Named other) {
            return anyOf.stream().anyMatch(mine -> other.anyOf.stream().anyMatch(mine::matches));
        }
    }

    /// A word with a meaning of its own, numbers among them.
    record Word(String stem, Span span) implements Part {}
}
