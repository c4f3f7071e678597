package byline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtfulDateTest {

    @TempDir
    Path path;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge is closed. — Ada Okafor (@adaokafor) May 3, 2022",
                "The bridge is unsafe, the mayor said on Tuesday, May 3, 2022.",
                "The bridge has been closed since 2021.",
                "The bridge will be rebuilt, the council announced on May 3, 2022.",
                "The plan was announced on May 3, 2022.",
                "The bridge opens again on Monday, May 3, the mayor said.",
            })
    void doubtsADateBeforeWhatTheTextLooksBackOn(String text) {
        assertThat(source("date 2017-07-11 " + text).publishedDoubtful()).isTrue();
    }

    @Test
    void keepsADoubtfulDateAsItIsGiven() {
        assertThat(source("date 2017-07-11 The bridge has been closed since 2021.")
                        .published())
                .contains(LocalDate.of(2017, 7, 11));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge will open on May 3, 2032, the mayor said on May 3, 2022.",
                "The bridge was built in 1911 and repaired on Monday, May 4, 1981.",
                "The bridge opens on Tuesday, May 3.",
                "The bridge has been closed since 2021. By 2030 it will be gone.",
                "The bridge is closed. — Ada Okafor (@adaokafor) May 3, 2022",
                "The builder will be announced on January 24, 2023.",
                "The costs, due to be formally announced on Tuesday, January 24, 2023, have risen.",
                "Nobody is sure until the builder is announced on January 24, 2023.",
                "Nothing is said of any day.",
            })
    void doubtsNoDateForTheFutureOrThePastThatATextSpeaksOf(String text) {
        assertThat(source("date 2022-05-03 " + text).publishedDoubtful()).isFalse();
    }

    private Source source(String text) {
        return new Folder(path).with("a.txt", text).article().source();
    }
}
