package byline.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The few words that furniture is known by, where its shape alone does not tell; all in lower case. The one place to
/// edit them.
final class FurnitureWords {

    /// How a line or sentence begins that is addressed to the visitor or speaks of the page instead of the news.
    private static final List<String> ALWAYS = List.of(
            "related:",
            "related articles",
            "related stories",
            "(related",
            "read more",
            "read also",
            "read next",
            "read:",
            "also read",
            "see also",
            "see more",
            "more:",
            "more on ",
            "watch:",
            "watch video",
            "watch now",
            "watch live",
            "watch the video",
            "listen:",
            "listen to the podcast",
            "video:",
            "just watched",
            "video ad feedback",
            "play video",
            "share this",
            "share on",
            "sign up",
            "subscribe",
            "follow us",
            "follow @",
            "join us on",
            "join the conversation",
            "click here",
            "click to",
            "tap here",
            "download the",
            "download our",
            "get our ",
            "support our journalism",
            "donate",
            "skip advert",
            "story continues",
            "article continues",
            "leave a comment",
            "comments (",
            "print this",
            "email this",
            "photo:",
            "photos:",
            "photograph:",
            "picture:",
            "image:",
            "credit:",
            "(ap photo",
            "updated:",
            "published:",
            "posted:",
            "this article will continue to be updated",
            "this article will be updated",
            "this story will be updated",
            "this is a developing story",
            "this is a breaking news story",
            "this article was originally published",
            "this story was originally published",
            "this article originally appeared",
            "this story has been updated",
            "this article has been updated",
            "(reporting by",
            "contributing:",
            "our standards:",
            "©",
            "(c) ",
            "all rights reserved",
            "hide caption");

    /// How such a line begins as well as many a sentence of the news ("Getty Images said on Monday that …").
    private static final List<String> MAYBE = List.of(
            "advertisement",
            "photo by",
            "photo credit",
            "image source",
            "image credit",
            "file photo",
            "getty images",
            "last updated",
            "updated at",
            "updated on",
            "last modified",
            "published on",
            "published at",
            "first published",
            "posted on",
            "with reporting by",
            "additional reporting by",
            "reporting by",
            "with files from",
            "copyright",
            "terms of use",
            "privacy policy");

    /// The words in lower case that credits, days and notices are made of: they make no statement.
    private static final Set<String> CREDIT = Set.of(
            "a",
            "additional",
            "ago",
            "all",
            "am",
            "an",
            "and",
            "at",
            "by",
            "courtesy",
            "editing",
            "editor",
            "editors",
            "for",
            "from",
            "hours",
            "in",
            "m",
            "minutes",
            "of",
            "on",
            "or",
            "p",
            "pm",
            "reporting",
            "reserved",
            "rights",
            "the",
            "to",
            "via",
            "with",
            "writing");

    /// `Follow our reporter Jane Doe on Twitter`.
    private static final Pattern FOLLOW = Pattern.compile(
            "\\Afollow [^\\n]{1,80}? on (?:twitter|x|facebook|instagram|tiktok|youtube|linkedin|threads|mastodon|bluesky)\\b",
            Pattern.CASE_INSENSITIVE);

    /// Lines that stand over a list of other articles.
    private static final Set<String> RELATED = Set.of(
            "related articles",
            "related stories",
            "related news",
            "related posts",
            "related content",
            "related topics",
            "read next",
            "more stories",
            "recommended",
            "recommended for you",
            "recommended stories",
            "you may also like",
            "you might also like",
            "most popular",
            "most read",
            "trending now",
            "top stories",
            "latest news");

    /// Words an author box describes its author with.
    private static final Set<String> BIOGRAPHY = Set.of(
            "journalist",
            "journalism",
            "reporter",
            "writer",
            "writes",
            "editor",
            "correspondent",
            "columnist",
            "author",
            "freelance",
            "freelancer",
            "contributor",
            "covers",
            "covering",
            "reports",
            "expat",
            "degree",
            "spare",
            "blogger",
            "newsroom",
            "staff",
            "twitter",
            "email",
            "hobbies",
            "enjoys",
            "graduate",
            "graduated");

    private static final Map<String, List<String>> ALWAYS_BY_FIRST = byFirst(ALWAYS);
    private static final Map<String, List<String>> MAYBE_BY_FIRST = byFirst(MAYBE);

    private FurnitureWords() {}

    /// Whether words begin as only furniture does.
    static boolean open(String words) {
        return opening(words, ALWAYS_BY_FIRST).isPresent()
                || FOLLOW.matcher(words).lookingAt();
    }

    /// Whether words begin as furniture does, which other sentences may do too.
    static boolean mayOpen(String words) {
        return opening(words, MAYBE_BY_FIRST).isPresent();
    }

    /// How many words a sentence has, behind such a beginning, that credits, days and notices do not consist of.
    static long statement(String sentence) {
        int start = opening(sentence, MAYBE_BY_FIRST).map(String::length).orElse(0);
        return Words.split(sentence.substring(start))
                .filter(word -> Character.isLowerCase(word.codePointAt(0)) && !CREDIT.contains(word))
                .count();
    }

    private static Map<String, List<String>> byFirst(List<String> openings) {
        return openings.stream().collect(Collectors.groupingBy(opening -> opening.substring(0, 1)));
    }

    private static Optional<String> opening(String words, Map<String, List<String>> openings) {
        String start = words.substring(0, Math.min(words.length(), 60)).toLowerCase(Locale.ROOT);
        return openings.getOrDefault(start.substring(0, 1), List.of()).stream()
                .filter(opening -> start.startsWith(opening) && endsWord(words, opening.length()))
                .findFirst();
    }

    /// Whether a word ends at `end`: what is scraped may lack the space behind a label (`AdvertisementThe council`).
    private static boolean endsWord(String words, int end) {
        if (end >= words.length()
                || !Character.isLetterOrDigit(words.charAt(end))
                || !Character.isLetterOrDigit(words.charAt(end - 1))) {
            return true;
        }
        return Character.isLowerCase(words.charAt(end - 1)) && !Character.isLowerCase(words.charAt(end));
    }

    /// Whether a line announces other articles.
    static boolean announceOthers(String line) {
        String label = line.toLowerCase(Locale.ROOT).replace(":", "").strip();
        return RELATED.contains(label);
    }

    /// How many words of a paragraph are typical of author boxes.
    static long biography(String paragraph) {
        return Words.split(paragraph.toLowerCase(Locale.ROOT))
                .filter(BIOGRAPHY::contains)
                .distinct()
                .count();
    }
}
