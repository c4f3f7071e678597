package byline.article;

import byline.article.ReadResult.Failed;
import byline.article.ReadResult.Read;
import byline.article.ReadResult.Skipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A folder on disk, read recursively.
final class FolderCorpus implements Corpus {

    private final Path folder;
    private final Optional<Path> passedOver;

    FolderCorpus(Path folder, Optional<Path> passedOver) {
        this.folder = folder.toAbsolutePath().normalize();
        this.passedOver = passedOver;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public List<ArticleFile> files() {
        checkFolder();
        List<ArticleFile> files = walk();
        if (files.isEmpty()) {
            throw new CorpusException(
                    "the articles folder " + folder + " is empty; put articles into it (" + FileKind.NAMES + ")");
        }
        if (files.stream().allMatch(file -> FileKind.of(file.path()).isEmpty())) {
            throw new CorpusException("the articles folder " + folder + " holds no file of a kind Byline reads ("
                    + FileKind.NAMES + "); check that it is the right folder");
        }
        return files;
    }

    @Override
    public boolean reads(ArticleFile file) {
        return FileKind.of(file.path()).isPresent();
    }

    @Override
    public Stream<ReadResult> read(ArticleFile file) {
        if (!liesInside(file)) {
            return failed(file, "the path leads out of the articles folder; use paths below " + folder);
        }
        if (Files.isDirectory(file.file())) {
            return failed(file, "the folder cannot be opened; check its permissions");
        }
        return FileKind.of(file.path())
                .map(kind -> read(file, kind))
                .orElseGet(() -> Stream.of(
                        new Skipped(file.path(), "not a kind of file that Byline reads (" + FileKind.NAMES + ")")));
    }

    private void checkFolder() {
        if (!Files.exists(folder)) {
            throw new CorpusException(
                    "there is no articles folder " + folder + "; create it or name another one with --articles");
        }
        if (!Files.isDirectory(folder)) {
            throw new CorpusException(folder + " is a file, not a folder; name the folder that holds it");
        }
        if (!Files.isReadable(folder)) {
            throw new CorpusException("the articles folder " + folder + " cannot be opened; check its permissions");
        }
    }

    private List<ArticleFile> walk() {
        List<ArticleFile> files = new ArrayList<>();
        try {
            Path root = folder.toRealPath();
            Files.walkFileTree(root, new Gatherer(root, passed(), files));
        } catch (IOException | UncheckedIOException e) {
            throw new CorpusException("the articles folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
        files.sort(Comparator.comparing(ArticleFile::path));
        return List.copyOf(files);
    }

    /// By its real path, as the walk meets it; a folder that does not exist is met nowhere.
    private Optional<Path> passed() throws IOException {
        return passedOver.isPresent() && Files.exists(passedOver.get())
                ? Optional.of(passedOver.get().toRealPath())
                : Optional.empty();
    }

    private boolean liesInside(ArticleFile file) {
        return file.file().toAbsolutePath().normalize().startsWith(folder)
                && folder.resolve(file.path()).normalize().startsWith(folder);
    }

    private static Stream<ReadResult> read(ArticleFile file, FileKind kind) {
        if (file.size() == 0 && Files.isReadable(file.file())) {
            return Stream.of(new Skipped(file.path(), "the file is empty"));
        }
        try {
            return kind.reader().read(file).map(FolderCorpus::checked);
        } catch (UnreadableException e) {
            return failed(file, e.reason());
        } catch (StackOverflowError e) {
            return failed(file, "its markup is nested too deeply; save it in a simpler form");
        } catch (IOException e) {
            return failed(file, reason(e));
        }
    }

    private static ReadResult checked(ReadResult result) {
        return result instanceof Read read ? new Read(read.path(), DoubtfulDate.mark(read.article())) : result;
    }

    private static Stream<ReadResult> failed(ArticleFile file, String reason) {
        return Stream.of(new Failed(file.path(), reason));
    }

    /// In words for the user, and without the path, which the message would begin with and the user has already.
    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException gone -> "the file is gone; run the sync again";
            case AccessDeniedException denied -> "the file cannot be opened; check its permissions";
            case FileSystemException told ->
                "the file cannot be read: "
                        + Optional.ofNullable(told.getReason()).orElse("the system does not say why");
            default -> "the file cannot be read: " + e.getMessage();
        };
    }

    private static String relative(Path root, Path file) {
        return StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private static boolean hidden(Path file) {
        return file.getFileName() != null && file.getFileName().toString().startsWith(".");
    }

    private final class Gatherer extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Optional<Path> passed;
        private final List<ArticleFile> files;

        Gatherer(Path root, Optional<Path> passed, List<ArticleFile> files) {
            this.root = root;
            this.passed = passed;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean skipped =
                    hidden(directory) || passed.filter(directory::equals).isPresent();
            return skipped && !directory.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !hidden(file)) {
                add(file, attributes.size(), attributes.lastModifiedTime().toMillis());
            }
            return FileVisitResult.CONTINUE;
        }

        /// What cannot be opened is reported when it is read, by name, and never ends the walk.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!hidden(file) && !(e instanceof NoSuchFileException)) {
                add(file, 0, 0);
            }
            return FileVisitResult.CONTINUE;
        }

        private void add(Path file, long size, long modified) {
            String path = relative(root, file);
            files.add(new ArticleFile(path, folder.resolve(path), size, modified));
        }
    }
}
