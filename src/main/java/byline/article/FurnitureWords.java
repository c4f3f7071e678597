package byline.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The few words that furniture is known by, where its shape alone does not tell; all in lower case. The one place to
/// edit them.
final class FurnitureWords {

    /// How a line or sentence begins that is addressed to the visitor or speaks of the page instead of the news.
    private static final List<String> OPENINGS = List.of(
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
            "advertisement",
            "skip advert",
            "story continues",
            "article continues",
            "leave a comment",
            "comments (",
            "print this",
            "email this",
            "photo:",
            "photos:",
            "photo by",
            "photo credit",
            "photograph:",
            "picture:",
            "image:",
            "image source",
            "image credit",
            "credit:",
            "file photo",
            "(ap photo",
            "getty images",
            "last updated",
            "updated:",
            "updated at",
            "updated on",
            "last modified",
            "published:",
            "published on",
            "published at",
            "first published",
            "posted:",
            "posted on",
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
            "with reporting by",
            "additional reporting by",
            "reporting by",
            "(reporting by",
            "contributing:",
            "with files from",
            "our standards:",
            "copyright",
            "©",
            "(c) ",
            "all rights reserved",
            "terms of use",
            "privacy policy",
            "hide caption");

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

    private static final Map<String, List<String>> BY_FIRST =
            OPENINGS.stream().collect(Collectors.groupingBy(opening -> opening.substring(0, 1)));

    private FurnitureWords() {}

    /// Whether words begin as furniture does.
    static boolean open(String words) {
        String start = words.substring(0, Math.min(words.length(), 60)).toLowerCase(Locale.ROOT);
        return BY_FIRST.getOrDefault(start.substring(0, 1), List.of()).stream().anyMatch(start::startsWith);
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
