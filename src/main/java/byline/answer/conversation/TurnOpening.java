package byline.answer.conversation;

import byline.answer.Turn;

/// How much of an earlier turn is kept and read: its beginning, since names and subjects come early, and one endless
/// turn must not cost more than an answer.
final class TurnOpening {

    static final int MOST_CHARACTERS = 4_000;

    private TurnOpening() {}

    static Turn of(Turn turn) {
        return turn.content().length() <= MOST_CHARACTERS ? turn : new Turn(turn.role(), of(turn.content()));
    }

    /// The first characters of a text, without half a character at the end.
    static String of(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        boolean halved = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1));
        return text.substring(0, halved ? MOST_CHARACTERS - 1 : MOST_CHARACTERS);
    }
}
