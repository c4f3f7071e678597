package byline.answer.extractive;

import byline.answer.language.Dates;
import byline.answer.language.FunctionWords;
import byline.answer.language.Names;
import byline.answer.language.Numbers;
import byline.answer.language.Quotations;
import byline.article.Span;
import byline.search.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The words of a sentence that could fill a question's slot, by their surface alone.
final class Slots {

    private static final Pattern PLACE_BEFORE =
            Pattern.compile("(?:\\b(?:in|at|near|from|to|into|outside|across|of)\\s(?:the\\s)?)$");
    private static final Pattern LOCATED = Pattern.compile("\\b(?:in|at|near|outside|across)\\s(?:the\\s)?$");
    private static final Pattern BY_BEFORE = Pattern.compile("\\bby\\s(?:\\p{Ll}+\\s){0,3}$");
    private static final Pattern VAGUE_AMOUNT = Pattern.compile(
            "(?i)\\b(?:dozens|hundreds|thousands|millions|billions|half|third|quarter|several|few|many|none|no|all|both|twice"
                    + "|double|couple|most|majority|dozen|hundred|thousand|million|billion|trillion|fifth|tenth|decades?|years?|months?|weeks?"
                    + "|days?|hours?|every|each|weekly|daily|monthly|annually|yearly|hourly|once)\\b");
    private static final Pattern TIME = Pattern.compile(
            "\\d|\\b(?:(?i:after|before|during|when|while|since|until|by|hours?|days?|weeks?|months?|years?|morning|evening|night"
                    + "|noon|midnight|overnight|dawn|dusk|weekend|decades?|century|spring|summer|autumn|fall|winter|easter|christmas"
                    + "|immediately|soon|now|later|earlier|today|tonight|yesterday|tomorrow)"
                    + "|January|February|March|April|May|June|July|August|September|October|November|December)\\b");
    private static final Pattern PRICE = Pattern.compile(
            "\\p{Sc}|\\b(?:euros?|dollars?|pounds?|yen|yuan|cents?|pence|francs?|rubles?|roubles?|rupees?|kron(?:or|er|a|e)|zlot(?:y|ys)"
                    + "|lira|rand|pesos?|reais|won|shekels?|dirhams?|riyals?|dinars?|baht|rupiah|ringgit|naira|shillings?|forints?|hryvnias?"
                    + "|free)\\b");
    /// Stretches of time, which tell neither how tall nor how heavy something is.
    private static final Pattern STRETCH_OF_TIME =
            Pattern.compile("(?i)\\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)\\b|-year-old\\b");
    private static final Pattern AGE = Pattern.compile("(?i)\\byears?[ -]old\\b");
    /// What does not hold by the words of whom the sentence tells of: "denied that 5,000 soldiers were killed".
    private static final Pattern DENIED = Pattern.compile(
            "(?i)\\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?"
                    + "|reject(?:s|ed|ing)?)\\b[^;]{0,80}?\\b(?:that|claims?|reports?|suggestions?|allegations?)\\b");

    /// "Currently" is no thing.
    private static final Pattern ADVERB = Pattern.compile("\\p{Ll}+ly");

    /// What is left of the probability of words that are no number where a number is asked for, and the like.
    static final double MISFIT = 0.3;

    /// The same for a number that counts something else, as far as the words behind it tell.
    private static final double OTHER_COUNT = 0.5;

    /// How well a name fits that stands in the sentence and shows no more.
    private static final double NAMED = 0.6;

    private static final int NEAR = 60;

    private Slots() {}

    /// A stretch of the sentence and how well it fits, 0 to 1.
    record Slot(Span span, double fit) {}

    static List<Slot> of(QuestionForm form, String sentence) {
        return switch (form.kind()) {
            case WHO -> actors(form, sentence);
            case WHEN ->
                Dates.of(sentence).stream()
                        .map(date -> new Slot(date.span(), 1))
                        .toList();
            case WHERE -> places(form, sentence);
            case HOW_MANY -> numbers(form, sentence, Numbers.Kind.COUNT);
            case HOW_MUCH -> amounts(sentence);
            case THING -> things(form, sentence);
            case SAID, YES_NO, REASON, OPEN -> List.of(new Slot(new Span(0, sentence.length()), 1));
        };
    }

    /// How well the words can fill the slot by their kind, 0 to 1: a sum where a price is asked for, a number that
    /// counts
    /// what is asked to be counted.
    ///
    /// @param words a stretch of `sentence`
    static double fit(QuestionForm form, String sentence, Span words) {
        String text = words.of(sentence);
        boolean denied = DENIED.matcher(sentence.substring(0, words.start())).find()
                && !DENIED.matcher(form.asked() + " that").find();
        return denied && form.kind().measured() ? MISFIT : fitOfKind(form, sentence, words, text);
    }

    private static double fitOfKind(QuestionForm form, String sentence, Span words, String text) {
        return switch (form.kind()) {
            case HOW_MANY -> count(form, text) ? (counted(form, sentence, words) ? 1 : OTHER_COUNT) : MISFIT;
            case HOW_MUCH -> amount(text) && measures(form, text) ? 1 : MISFIT;
            case WHEN -> !Dates.of(text).isEmpty() || TIME.matcher(text).find() ? 1 : MISFIT;
            case WHO -> !onlyNumber(text) && !repeats(form, text) && !located(sentence, words) ? 1 : MISFIT;
            case WHERE -> repeats(form, text) ? MISFIT : 1;
            case THING -> repeats(form, text) || ADVERB.matcher(text).matches() ? MISFIT : 1;
            case SAID, YES_NO, REASON, OPEN -> 1;
        };
    }

    private static boolean measures(QuestionForm form, String text) {
        return switch (form.measure()) {
            case MONEY -> PRICE.matcher(text).find();
            case SIZE ->
                !PRICE.matcher(text).find() && !STRETCH_OF_TIME.matcher(text).find();
            case NO_AGE -> !AGE.matcher(text).find();
            case NO_MONEY -> !PRICE.matcher(text).find();
            case ANY -> true;
        };
    }

    /// "$5 million" and "2019" are nobody; "two men" and "Erik ten Hag" are.
    private static boolean onlyNumber(String text) {
        List<Numbers.Quantity> numbers = Numbers.of(text);
        boolean others = numbers.stream().anyMatch(number -> number.kind() != Numbers.Kind.COUNT);
        return !numbers.isEmpty()
                && (others
                        || !Dates.of(text).isEmpty()
                        || !text.contains(" ")
                        || PRICE.matcher(text).find());
    }

    /// "A ticket in Illinois won": a place does nothing.
    private static boolean located(String sentence, Span words) {
        return LOCATED.matcher(sentence.substring(0, words.start())).find();
    }

    /// Whether the words only say the question again.
    private static boolean repeats(QuestionForm form, String words) {
        return form.stems().containsAll(Words.stems(words));
    }

    private static boolean amount(String text) {
        return VAGUE_AMOUNT.matcher(text).find() || !undated(text).isEmpty();
    }

    /// "41% of the members" does not say how many members.
    private static boolean count(QuestionForm form, String text) {
        return VAGUE_AMOUNT.matcher(text).find()
                || undated(text).stream()
                        .anyMatch(number -> number.kind() != Numbers.Kind.PERCENT
                                || form.counted().contains("percent"));
    }

    private static List<Numbers.Quantity> undated(String text) {
        List<Dates.Date> dates = Dates.of(text);
        return Numbers.of(text).stream()
                .filter(number -> dates.stream().noneMatch(date -> date.span().contains(number.span())))
                .toList();
    }

    private static List<Slot> actors(QuestionForm form, String sentence) {
        List<Names.Name> names = others(form, sentence);
        List<Words.Word> acts = Words.of(sentence).stream()
                .filter(word -> form.act().contains(word.stem()))
                .toList();
        return names.stream()
                .map(name -> new Slot(name.span(), does(names, name, acts, sentence, form)))
                .toList();
    }

    /// How likely the name's bearer does the act: the nearest name before it in its clause, or named after "by".
    private static double does(
            List<Names.Name> names, Names.Name name, List<Words.Word> acts, String sentence, QuestionForm form) {
        double best = acts.isEmpty() && form.act().isEmpty() ? NAMED : NAMED / 2;
        for (Words.Word act : acts) {
            if (name.span().contains(act.span())) {
                continue;
            }
            if (name.span().end() <= act.span().start()) {
                String between =
                        sentence.substring(name.span().end(), act.span().start());
                boolean nearest = names.stream()
                        .noneMatch(other -> other.span().start() >= name.span().end()
                                && other.span().end() <= act.span().start());
                boolean sameClause = between.length() <= NEAR && !between.contains(",") && !between.contains(";");
                best = Math.max(best, nearest && sameClause ? 1 : NAMED);
            } else if (BY_BEFORE
                    .matcher(sentence.substring(act.span().end(), name.span().start()))
                    .find()) {
                best = 1;
            }
        }
        return best;
    }

    private static List<Slot> places(QuestionForm form, String sentence) {
        return others(form, sentence).stream()
                .map(name -> new Slot(
                        name.span(),
                        PLACE_BEFORE
                                        .matcher(sentence.substring(
                                                0, name.span().start()))
                                        .find()
                                ? 1
                                : 0.3))
                .toList();
    }

    private static List<Slot> numbers(QuestionForm form, String sentence, Numbers.Kind kind) {
        List<Slot> slots = new ArrayList<>();
        for (Numbers.Quantity quantity : Numbers.of(sentence)) {
            boolean date = Dates.of(sentence).stream().anyMatch(d -> d.span().contains(quantity.span()));
            if (quantity.kind() == kind && !date) {
                slots.add(new Slot(quantity.span(), counted(form, sentence, quantity.span()) ? 1 : 0.4));
            }
        }
        return slots;
    }

    /// Whether what is counted stands behind the number: "32 ceasefire violations" for "how many violations".
    private static boolean counted(QuestionForm form, String sentence, Span number) {
        int start = Math.max(number.start(), number.end() - NEAR / 2);
        String behind = sentence.substring(start, Math.min(sentence.length(), number.end() + NEAR / 2));
        return form.counted().isEmpty()
                || Words.of(behind).stream().anyMatch(word -> form.counted().contains(word.stem()));
    }

    private static List<Slot> amounts(String sentence) {
        return Numbers.of(sentence).stream()
                .map(quantity -> new Slot(quantity.span(), quantity.kind() == Numbers.Kind.COUNT ? 0.5 : 1))
                .toList();
    }

    private static List<Slot> things(QuestionForm form, String sentence) {
        List<Slot> slots = new ArrayList<>();
        others(form, sentence).forEach(name -> slots.add(new Slot(name.span(), 0.7)));
        Quotations.of(sentence).stream()
                .filter(quote -> quote.length() <= NEAR)
                .forEach(quote -> slots.add(new Slot(quote, 0.6)));
        return slots;
    }

    /// The sentence's names that the question does not already hold.
    private static List<Names.Name> others(QuestionForm form, String sentence) {
        return Names.of(sentence).stream()
                .filter(name -> form.names().stream().noneMatch(name::matches))
                .filter(name -> !FunctionWords.contains(name.text()))
                .toList();
    }
}
