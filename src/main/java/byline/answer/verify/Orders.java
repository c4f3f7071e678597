package byline.answer.verify;

import java.util.regex.Pattern;

/// Sentences that tell a machine what to do. They state nothing, so nothing can rest on them.
final class Orders {

    private static final Pattern ORDER = Pattern.compile(
            "^[\\s\"“>\\])]*(?:please\\s)?(?:ignore|disregard|forget|say|respond|reply|append|repeat|output|print|pretend|reveal|obey"
                    + "|answer\\s(?:every|all|with|that|only)|act\\sas)\\b"
                    + "|^[\\s\"“>\\])]*(?:system|assistant|user|developer)\\s*:"
                    + "|\\b(?:previous|prior|above|earlier)\\s(?:instructions?|prompts?|rules)\\b"
                    + "|\\byou\\sare\\snow\\b|\\bdeveloper\\smode\\b|\\blanguage\\smodel,",
            Pattern.CASE_INSENSITIVE);

    private Orders() {}

    static boolean isOrder(String sentence) {
        return ORDER.matcher(sentence).find();
    }
}
