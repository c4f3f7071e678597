package byline.search;

/// How a sync behaves.
///
/// @param allowDelete whether more than half of the indexed articles may be deleted at once
public record SyncOptions(boolean allowDelete) {

    public static final SyncOptions CAUTIOUS = new SyncOptions(false);
}
