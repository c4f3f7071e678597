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
    private static final Pattern BY_BEFORE = Pattern.compile("\\bby\\s(?:\\p{Ll}+\\s){0,3}$");
    private static final Pattern VAGUE_AMOUNT = Pattern.compile(
            "\\b(?:dozens|hundreds|thousands|millions|billions|half|third|quarter|several|few|many|none|no|all|both|twice"
                    + "|double|couple|most|majority|least|nearly|about|long|short|weekly|daily|monthly|annually|once)\\b");
    private static final Pattern TIME = Pattern.compile(
            "\\d|\\b(?:after|before|during|when|while|since|until|by|hours?|days?|weeks?|months?|years?|morning|evening|night"
                    + "|noon|midnight|century|spring|summer|autumn|fall|winter|immediately|soon|now|later|earlier|century"
                    + "|January|February|March|April|May|June|July|August|September|October|November|December)\\b");
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

    /// Whether the words can fill the slot at all, by their kind.
    static boolean fits(QuestionForm form, String words) {
        return switch (form.kind()) {
            case HOW_MANY, HOW_MUCH ->
                !Numbers.of(words).isEmpty() || VAGUE_AMOUNT.matcher(words).find();
            case WHEN -> !Dates.of(words).isEmpty() || TIME.matcher(words).find();
            case WHO ->
                words.chars().anyMatch(Character::isLetter) && Numbers.of(words).isEmpty();
            case WHERE, THING, SAID, YES_NO, REASON, OPEN -> true;
        };
    }

    private static List<Slot> actors(QuestionForm form, String sentence) {
        List<Words.Word> acts = Words.of(sentence).stream()
                .filter(word -> form.act().contains(word.stem()))
                .toList();
        List<Slot> slots = new ArrayList<>();
        for (Names.Name name : others(form, sentence)) {
            double fit = acts.stream()
                    .mapToDouble(act -> does(name.span(), act.span(), sentence))
                    .max()
                    .orElse(form.act().isEmpty() ? 0.6 : 0.3);
            slots.add(new Slot(name.span(), fit));
        }
        return slots;
    }

    /// How likely the name's bearer does the act: named shortly before it, or after "by".
    private static double does(Span name, Span act, String sentence) {
        if (name.end() <= act.start()) {
            String between = sentence.substring(name.end(), act.start());
            boolean sameClause = between.length() <= NEAR && !between.contains(",") && !between.contains(";");
            return sameClause ? 1 : 0.6;
        }
        boolean by = BY_BEFORE
                .matcher(sentence.substring(act.end(), Math.max(act.end(), name.start())))
                .find();
        return by ? 1 : 0.2;
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
        String after = sentence.substring(number.end(), Math.min(sentence.length(), number.end() + NEAR));
        return Words.of(after).stream().limit(4).anyMatch(word -> form.stems().contains(word.stem()));
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
