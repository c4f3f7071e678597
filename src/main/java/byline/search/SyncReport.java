package byline.search;

import java.util.List;

/// What a sync did, in articles.
///
/// @param skipped files that are not articles by their name or are empty
/// @param failed files or records that could not be read, each with its reason
public record SyncReport(int indexed, int unchanged, int deleted, int skipped, List<FailedFile> failed) {

    public SyncReport {
        failed = List.copyOf(failed);
    }
}
