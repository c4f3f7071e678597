package byline.answer.language;

import byline.article.OneLine;
import byline.article.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names in running text, by their capitals: people, bodies, places. Titles in front of a person belong to the name's
/// phrase ("NATO chief Jens Stoltenberg" gives "NATO" and "Jens Stoltenberg").
public final class Names {

    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}'’&.-]*[\\p{L}\\p{N}\\p{M}])?");
    private static final Set<String> LINKS = Set.of(
            "of", "von", "van", "der", "den", "de", "del", "di", "da", "la", "le", "al", "bin", "ibn", "du", "dos",
            "ter", "for");
    private static final Pattern TITLE = Pattern.compile(
            "^(?:(?:US|UK|EU|U\\.S\\.|British|American|French|German|Russian|Ukrainian|Former|President|Prime|Minister|Foreign"
                    + "|Defence|Defense|Chancellor|Secretary|Senator|Sen|Representative|Rep|Congressman|Congresswoman|Governor|Gov"
                    + "|Mayor|King|Queen|Prince|Princess|Pope|Mr|Mrs|Ms|Dr|Professor|Prof|Chief|Director|General|Gen|Captain"
                    + "|Colonel|Sergeant|Officer|Detective|Sheriff|Ambassador|Attorney|Sir|Lady|Lord|Judge|Justice|Rabbi|Rev|Father"
                    + "|Coach|Actor|Actress)\\.?\\s){1,8}+");
    private static final Pattern BODY = Pattern.compile(
            "\\b(?:Council|Ministry|Party|Union|Nations|Power|Agency|Department|University|Federation|Court|Committee|Association"
                    + "|Commission|Bank|House|Street|Agreements?|Office|Company|Group|Police|Post|Times|Gazette|Herald"
                    + "|Organi[sz]ation|Institute|Cent(?:re|er)|Foundation|Assembly|Parliament|Congress|Senate|Republic|Kingdom|States"
                    + "|Forces?|Army|Navy|Service|Society|Fund|Network|News|Team|Club|League|School|Hospital|Treaty|Security)\\b");

    /// How a place's name ends and how its people's does, behind what the two share: "Ukrain-e/-ian", "German-y/-".
    private static final Pattern OF_A_PLACE =
            Pattern.compile("(?:|[aeoy]|ey|en|ain|ay)/(?:n|an|ian|egian|ese|ish|i)s?|/s|y/s?");

    /// How much of their beginning two such words share at least.
    private static final int SHORTEST_STEM = 4;

    /// A name's last half behind a small particle: "al-Assad", "d'Ivoire".
    private static final Pattern PARTICLE =
            Pattern.compile("(?:al|el|ul|ud|ad|as|ash|an|ar|at|az|[dlot])[-'’]\\p{Lu}.*");

    /// Months that are surnames too: "Theresa May" is no month unless a day follows.
    private static final Set<String> MONTH_OR_SURNAME = Set.of("march", "april", "may", "june", "august");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Names() {}

    /// A name and where it stands.
    public record Name(String text, Span span) {

        /// The name's words in lower case, at least one; without links such as "of", unless it is nothing else ("LA").
        public List<String> words() {
            List<String> all = Arrays.stream(folded(text).split("[\\s-]+", -1))
                    .map(word -> word.replace(".", ""))
                    .filter(word -> !word.isEmpty())
                    .toList();
            List<String> words =
                    all.stream().filter(word -> !LINKS.contains(word)).toList();
            return !words.isEmpty() ? words : !all.isEmpty() ? all : List.of(text);
        }

        /// Whether the name looks like a person's: more than a word behind any title, and none that names a body.
        public boolean isPersonal() {
            String bare = withoutTitle();
            return bare.contains(" ") && !BODY.matcher(bare).find();
        }

        /// Whether two names may mean the same: the words of the shorter are all in the longer, which a surname or an
        /// adjective's different ending does not prevent.
        public boolean matches(Name other) {
            List<String> mine = words();
            List<String> theirs = other.words();
            boolean shorter = mine.size() <= theirs.size();
            List<String> few = shorter ? mine : theirs;
            List<String> many = shorter ? theirs : mine;
            return few.stream().allMatch(word -> many.stream().anyMatch(w -> sameWord(w, word)));
        }

        /// The name without what stands in front of a person's: "President Joe Biden" gives "Joe Biden".
        public String withoutTitle() {
            return TITLE.matcher(text).replaceFirst("");
        }

        /// Whether the other is somebody else of the same surname: Anna Berg beside Jon Berg. First names that begin
        /// alike may be one ("Joe" and "Joseph").
        public boolean isNamesakeOf(Name other) {
            List<String> mine = new Name(withoutTitle(), span).words();
            List<String> theirs = new Name(other.withoutTitle(), other.span).words();
            return mine.size() > 1
                    && theirs.size() > 1
                    && mine.getLast().equals(theirs.getLast())
                    && mine.getFirst().charAt(0) != theirs.getFirst().charAt(0);
        }
    }

    /// Lower case, with straight apostrophes and without accents: "Erdoğan" and "O’Brien" are written both ways.
    private static String folded(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('’', '\''), Normalizer.Form.NFD);
        return MARKS.matcher(apart)
                .replaceAll("")
                .replace('ı', 'i')
                .replace('ø', 'o')
                .replace('ł', 'l');
    }

    /// Whether two words of names, in lower case, may mean the same: equal, or the one is what people or things of the
    /// other are called ("Russia" and "Russian", "China" and "Chinese"), as "Niger" and "Nigeria" are not.
    public static boolean sameWord(String one, String two) {
        if (one.equals(two)) {
            return true;
        }
        int shared = 0;
        while (shared < Math.min(one.length(), two.length()) && one.charAt(shared) == two.charAt(shared)) {
            shared++;
        }
        String mine = one.substring(shared);
        String theirs = two.substring(shared);
        return shared >= SHORTEST_STEM && (ofPlace(mine, theirs) || ofPlace(theirs, mine));
    }

    private static boolean ofPlace(String place, String people) {
        return OF_A_PLACE.matcher(place + "/" + people).matches();
    }

    private record Token(String text, Span span, boolean capital, boolean opens) {}

    /// The names of a text, in order. A single capitalised word that opens a sentence counts unless it is a function
    /// word.
    public static List<Name> of(String text) {
        List<Token> tokens = tokens(text);
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (!startsName(tokens.get(i))) {
                i++;
                continue;
            }
            int last = lastOfName(tokens, i, text);
            Span span = withoutPossessive(
                    text,
                    new Span(
                            tokens.get(i).span().start(),
                            tokens.get(last).span().end()));
            names.add(new Name(OneLine.of(span.of(text)), span));
            i = last + 1;
        }
        return names;
    }

    /// Only the names whose capital does not come from opening a sentence.
    public static List<Name> certain(String text) {
        List<Token> tokens = tokens(text);
        return of(text).stream()
                .filter(name -> name.text().contains(" ")
                        || tokens.stream()
                                .noneMatch(token -> token.opens()
                                        && token.span().start() == name.span().start()))
                .toList();
    }

    /// Whether a word names a day of the week or a month.
    public static boolean isCalendar(String word) {
        return CALENDAR.contains(word.toLowerCase(Locale.ROOT));
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            boolean capital = Character.isUpperCase(word.codePointAt(0))
                    || (word.length() > 2
                            && Character.isUpperCase(word.charAt(1))
                            && Character.isLetter(word.charAt(0)))
                    || PARTICLE.matcher(word).matches();
            tokens.add(new Token(
                    word, new Span(matcher.start(), matcher.end()), capital, opensSentence(text, matcher.start())));
        }
        return tokens;
    }

    private static boolean opensSentence(String text, int at) {
        int i = at - 1;
        while (i >= 0 && (Character.isWhitespace(text.charAt(i)) || "\"“”'‘’([".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i < 0 || ".!?:;—–".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean startsName(Token token) {
        return token.capital()
                && !(token.opens() && FunctionWords.contains(token.text()))
                && !token.text().equals("I")
                && !CALENDAR.contains(token.text().toLowerCase(Locale.ROOT))
                && !(FunctionWords.contains(token.text())
                        && !token.text().equals(token.text().toUpperCase(Locale.ROOT)));
    }

    private static int lastOfName(List<Token> tokens, int first, String text) {
        int last = first;
        for (int i = first + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!joined(text, tokens.get(i - 1), token)
                    || possessive(tokens.get(last).text())) {
                break;
            }
            if (token.capital() && !isDate(tokens, i)) {
                last = i;
            } else if (!LINKS.contains(token.text()) || i - last > 2) {
                break;
            }
        }
        return last;
    }

    private static boolean isDate(List<Token> tokens, int at) {
        String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
        boolean dayFollows = at + 1 < tokens.size()
                && Character.isDigit(tokens.get(at + 1).text().charAt(0));
        return CALENDAR.contains(word) && (dayFollows || !MONTH_OR_SURNAME.contains(word));
    }

    private static boolean joined(String text, Token left, Token right) {
        String between = text.substring(left.span().end(), right.span().start());
        return (between.isBlank() && between.length() <= 2)
                || (between.equals(". ") && left.text().length() <= 2);
    }

    private static boolean possessive(String word) {
        return word.endsWith("'s") || word.endsWith("’s");
    }

    private static Span withoutPossessive(String text, Span span) {
        return possessive(span.of(text)) && span.length() > 2 ? new Span(span.start(), span.end() - 2) : span;
    }
}
