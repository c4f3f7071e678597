package byline.search;

/// Hears how a sync gets on; called from the syncing thread.
public interface SyncProgress {

    SyncProgress SILENT = new SyncProgress() {
        @Override
        public void article(int done, int total) {}

        @Override
        public void embedded(int done, int total) {}
    };

    /// `done` of `total` files are read and their text indexed.
    void article(int done, int total);

    /// `done` of `total` passages have their vector.
    void embedded(int done, int total);
}
