package byline.web.wire;

import byline.answer.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Checks of single fields, each naming the field it refuses.
final class Check {

    private Check() {}

    /// @throws ApiException when the text is missing, blank or not Unicode
    static String words(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw ApiException.field("bad_value", field, field + " is missing or empty.");
        }
        return unicode(field, text);
    }

    /// @throws ApiException when the text is no question, or one longer than Byline reads
    static String question(String field, @Nullable String text) {
        String question = words(field, text);
        if (question.length() > Question.MAX_CHARACTERS) {
            throw ApiException.tooLong(
                    field,
                    "The question has " + question.length() + " characters; the most is " + Question.MAX_CHARACTERS
                            + ".");
        }
        return question;
    }

    static Optional<String> shortName(String field, Optional<String> text, int most) {
        text.map(value -> words(field, value))
                .filter(value -> value.length() > most)
                .ifPresent(value -> {
                    throw ApiException.field("bad_value", field, field + " is longer than " + most + " characters.");
                });
        return text;
    }

    static Set<String> names(String field, List<@Nullable String> names) {
        Set<String> checked = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            checked.add(words(field + "[" + i + "]", names.get(i)));
        }
        return checked;
    }

    /// Half of a surrogate pair is no character: it could neither be stored nor sent back.
    private static String unicode(String field, String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                throw ApiException.field("bad_value", field, field + " is not Unicode text: half a surrogate pair.");
            }
        }
        return text;
    }
}
