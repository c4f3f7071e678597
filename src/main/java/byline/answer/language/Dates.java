package byline.answer.language;

import byline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Points and stretches of time as news words them: `February 21, 2022`, `on Monday evening`, `last week`, `2014`.
public final class Dates {

    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String PART = "(?:\\s(?:morning|afternoon|evening|night))?";
    private static final Pattern DATE = Pattern.compile("\\b(?:"
            + "\\d{4}-\\d{2}-\\d{2}"
            + "|(?:" + DAY + ",?\\s)?" + MONTH + "\\s\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s\\d{4}\\b)?"
            + "|(?:" + DAY + ",?\\s)?\\d{1,2}(?:st|nd|rd|th)?(?:\\sof)?\\s" + MONTH + "\\b(?:,?\\s\\d{4}\\b)?"
            + "|" + MONTH + "\\s(?:of\\s)?\\d{4}\\b"
            + "|(?:(?:early|late|earlier|last|next|this)\\s)?(?:on\\s)?" + DAY + PART
            + "|(?:early\\s|late\\s)?(?:1[6-9]|20)\\d{2}s?\\b(?![.,]\\d)"
            + "|(?:last|next|this|the\\sfollowing|the\\sprevious)\\s(?:week(?:end)?|month|year|summer|winter|spring|autumn|fall|"
            + MONTH + ")"
            + "|today|yesterday|tomorrow|tonight"
            + "|(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several)\\s(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)\\s(?:ago|earlier|later|before|after)"
            + "|in\\s" + MONTH
            + "|\\d{1,2}(?::\\d{2})?\\s?(?:[ap]\\.m\\.|[ap]m\\b)"
            + ")");
    private static final Pattern LEADING = Pattern.compile("^(?:on|in)\\s");

    private Dates() {}

    /// A date as worded, and where it stands.
    public record Date(String text, Span span) {}

    public static List<Date> of(String text) {
        List<Date> dates = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            Matcher leading = LEADING.matcher(matcher.group());
            int start = leading.find() ? matcher.start() + leading.end() : matcher.start();
            Span span = new Span(start, matcher.end());
            dates.add(new Date(span.of(text), span));
        }
        return dates;
    }
}
