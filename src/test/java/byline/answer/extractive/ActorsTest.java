package byline.answer.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import byline.article.Span;
import org.junit.jupiter.api.Test;

class ActorsTest {

    @Test
    void takesNobodyForATitleBeforeAVerb() {
        assertThat(Actors.of("Anna Berg spent Christmas in Lund.", new Span(0, 9)))
                .isEqualTo("Anna Berg");
    }
}
