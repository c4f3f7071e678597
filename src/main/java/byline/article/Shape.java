package byline.article;

import byline.article.Block.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a paragraph is by itself: how long it is, how it begins and whether it ends as sentences do.
final class Shape {

    /// Longer lines without an end are text.
    private static final int LONGEST_HEADING = 20;

    /// Longer questions are the article's own.
    private static final int LONGEST_QUESTION = 12;

    /// Longer paragraphs are text, however they begin.
    private static final int LONGEST_FURNITURE = 45;

    /// Longer rests of a paragraph are text.
    private static final int LONGEST_CREDIT = 10;

    private static final Set<String> JOINING = Set.of("and", "by", "for", "of", "the", "via", "from", "com");

    /// Shorter list items ("2. Texas", "• Iowa") are headings.
    private static final int SHORTEST_ITEM = 5;

    private static final int SHORTEST_QUOTATION = 10;

    private static final int SHORTEST_SENTENCE = 5;

    /// Words of its own from which on a finished sentence says something, though it begins as furniture does.
    private static final int STATEMENT = 2;

    /// `MORE NEWS:Another headline`, a link without a space behind its label.
    private static final Pattern LINK = Pattern.compile("\\A[►▶]|\\A[\\p{L}\\d'’ ,-]{2,50}:\\p{L}");

    /// `By Jane Doe and John Roe, Staff Writers`.
    private static final Pattern BYLINE = Pattern.compile("\\A(?:By|BY|by) \\p{Lu}[^.!?]{1,80}\\z");

    /// `— Jane Doe`, a signature, or `LONDON —`, a dateline in a line of its own.
    private static final Pattern DASHED =
            Pattern.compile("\\A[—–-]{1,2} ?\\p{Lu}[^.!?]{1,60}\\z|\\A[^.!?]{1,60} [—–-]{1,2}\\z");

    private static final Pattern NAME = Pattern.compile(
            "\\A\\p{Lu}[\\p{L}'’.-]{0,20}(?: (?:\\p{Lu}[\\p{L}'’.-]{0,20}|de|la|van|von|der|bin|al)){1,3}\\z");

    private final String text;
    private final Optional<String> title;

    Shape(Article article) {
        this.text = article.text();
        this.title = article.source().title().map(Shape::letters);
    }

    /// A person's name alone, by its shape.
    static boolean isName(String line) {
        return NAME.matcher(line).matches();
    }

    /// Whether a sentence is furniture of its paragraph: an invitation, or a photographer's name behind a caption.
    static boolean isFurnitureSentence(String text, Span sentence, Span paragraph) {
        int words = Words.count(text, sentence);
        if (words > LONGEST_FURNITURE) {
            return false;
        }
        boolean tail = sentence.end() == paragraph.end() && sentence.start() > paragraph.start();
        return opensAsFurniture(text, sentence) || (tail && words <= LONGEST_CREDIT && isCredit(text, sentence));
    }

    /// "Getty Images" and "Published on 12 May." do, "Getty Images said that it had sued the company." does not.
    private static boolean opensAsFurniture(String text, Span words) {
        String line = words.of(text);
        return FurnitureWords.open(line)
                || (FurnitureWords.mayOpen(line)
                        && !isStatement(text, Sentences.within(text, words).getFirst()));
    }

    private static boolean isStatement(String text, Span sentence) {
        return Words.endSentence(text, sentence) && FurnitureWords.statement(sentence.of(text)) >= STATEMENT;
    }

    /// `Jane Doe/Agency`: no end, and hardly a word in lower case.
    private static boolean isCredit(String text, Span sentence) {
        return !Words.endSentence(text, sentence)
                && Words.split(sentence.of(text))
                        .allMatch(word -> !Character.isLowerCase(word.codePointAt(0)) || JOINING.contains(word));
    }

    Role role(Span paragraph) {
        int words = Words.count(text, paragraph);
        String line = paragraph.of(text);
        if (words <= LONGEST_FURNITURE && isFurniture(line, paragraph)) {
            return Role.FURNITURE;
        }
        if (isTitle(line) || isQuestion(line, words)) {
            return Role.HEADING;
        }
        if (Words.endSentence(text, paragraph)) {
            return announces(line, words) ? Role.LISTING : Role.BODY;
        }
        if (words > LONGEST_HEADING || saysSomething(line, words, paragraph)) {
            return Role.BODY;
        }
        return Words.isBulleted(text, paragraph) ? Role.LISTING : Role.HEADING;
    }

    /// A short line without an end that is no heading: a list item of some length, a quotation with its speaker, or a
    /// whole sentence with a rest (a caption and its photographer).
    private boolean saysSomething(String line, int words, Span paragraph) {
        Span first = Sentences.within(text, paragraph).getFirst();
        boolean sentence = first.end() < paragraph.end() && Words.count(text, first) >= SHORTEST_SENTENCE;
        boolean item = Words.isListItem(text, paragraph) && words >= SHORTEST_ITEM;
        boolean quotation = "\"“".indexOf(line.charAt(0)) >= 0 && words >= SHORTEST_QUOTATION;
        return sentence || item || quotation;
    }

    private boolean isFurniture(String line, Span paragraph) {
        if (opensAsFurniture(text, paragraph) || line.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return true;
        }
        return !Words.endSentence(text, paragraph)
                && (LINK.matcher(line).find()
                        || BYLINE.matcher(line).matches()
                        || DASHED.matcher(line).matches());
    }

    private boolean isTitle(String line) {
        return title.isPresent() && line.length() < 600 && title.get().equals(letters(line));
    }

    /// A short question alone in its line asks what the text below it answers.
    private static boolean isQuestion(String line, int words) {
        return words <= LONGEST_QUESTION && line.endsWith("?") && Character.isLetter(line.charAt(0));
    }

    /// "Here is what we know:"
    private static boolean announces(String line, int words) {
        return words <= LONGEST_QUESTION && line.endsWith(":");
    }

    private static String letters(String line) {
        return line.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }
}
