package byline.answer.verify.hostile;

/// What a scripted model does to a sentence of an article before it says it.
public enum Kind {
    VERBATIM(true),
    CLAUSE_DROPPED(true),
    ATTRIBUTION_MOVED(true),
    PASSIVE(true),
    PRONOUN_RESOLVED(true),
    NUMBER_REWORDED(true),
    TIME_FRONTED(true),
    TWO_JOINED(true),
    NUMBER_ALTERED(false),
    NAME_ALTERED(false),
    DATE_ALTERED(false),
    NEGATED(false),
    SPEAKER_ALTERED(false),
    NAMES_SWAPPED(false),
    INVENTED(false);

    private final boolean faithful;

    Kind(boolean faithful) {
        this.faithful = faithful;
    }

    /// Whether what comes out still is what the article says.
    public boolean isTrue() {
        return faithful;
    }
}
