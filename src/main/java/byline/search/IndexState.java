package byline.search;

/// What an index holds at a moment.
///
/// @param ready whether a committed index can be read
/// @param syncing whether a sync or the embedding of passages is under way
/// @param embedded how many of the passages have their vector
/// @param version changes whenever the searchable content changes
public record IndexState(boolean ready, boolean syncing, int articles, int passages, int embedded, String version) {}
