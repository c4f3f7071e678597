package byline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "Nothing is said of any day.",
            })
    void doubtsNoDateForTheFutureOrThePastThatATextSpeaksOf(String text) {
        assertThat(source("date 2022-05-03 " + text).publishedDoubtful()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-05-03 2022-05-04 2017-07-11, false false true",
                "2022-05-03 2017-07-11, true true",
                "2022-05-03 2022-05-20, false false",
                "2022-05-03 unknown 2022-05-03, false false false",
                "2022-05-03, false",
            })
    void doubtsTheDateOfACopyThatTheOthersContradict(String days, String doubtful) {
        List<Source> copies =
                Arrays.stream(days.split(" ", -1)).map(DoubtfulDateTest::copy).toList();
        assertThat(DoubtfulDate.amongCopies(copies))
                .extracting(copy -> Boolean.toString(copy.publishedDoubtful()))
                .containsExactly(doubtful.split(" ", -1));
    }

    private Source source(String text) {
        return new Folder(path).with("a.txt", text).article().source();
    }

    private static Source copy(String day) {
        Optional<LocalDate> published = day.equals("unknown") ? Optional.empty() : Optional.of(LocalDate.parse(day));
        return new Source(Optional.empty(), Optional.empty(), List.of(), published, false, Optional.empty());
    }
}
