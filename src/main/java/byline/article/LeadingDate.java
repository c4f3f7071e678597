package byline.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date that stands before a text, as `date 2022-02-21` in front of its first words or in a line of its own.
///
/// @param rest the text without it
record LeadingDate(Optional<LocalDate> date, String rest) {

    private static final Pattern HEADER = Pattern.compile(
            "\\A(?:published[ _]?)?date(?:[ ]*:[ ]*|[ ]+)(\\d{4}[-/]\\d{1,2}[-/]\\d{1,2})(?=\\s|\\z)",
            Pattern.CASE_INSENSITIVE);

    static LeadingDate of(String text) {
        Matcher header = HEADER.matcher(text);
        if (!header.find()) {
            return new LeadingDate(Optional.empty(), text);
        }
        return new LeadingDate(
                PublicationDate.parse(header.group(1)),
                text.substring(header.end()).strip());
    }
}
