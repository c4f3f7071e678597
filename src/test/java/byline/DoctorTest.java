package byline;

import static org.assertj.core.api.Assertions.assertThat;

import byline.article.ArticleFile;
import byline.search.SyncProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    @TempDir
    Path folder;

    private final Home home = Home.find();

    @Test
    void countsTheVectorsOfACompleteIndex() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("ferry.txt"), "The ferry to Eastmere was cancelled on Sunday because of fog.");
        try (App app = App.open(settings(), home)) {
            Preparation.complete(app, SyncProgress.SILENT);
        }
        assertThat(new Doctor(settings(), home).checks())
                .extracting(Check::toString)
                .anyMatch(line -> line.endsWith("holds 1 articles in 1 passages, 1 with vectors"));
    }

    @Test
    void countsNoFilesOfAnIndexAmongTheArticles() throws IOException {
        Files.writeString(folder.resolve("ferry.txt"), "The ferry to Eastmere was cancelled on Sunday because of fog.");
        App.open(settings(), home).close();
        assertThat(new Doctor(settings(), home).checks())
                .extracting(Check::finding)
                .contains("1 files in " + folder);
    }

    @Test
    void anIndexAmongTheArticlesIsNoChangeInThem() throws IOException {
        Files.writeString(folder.resolve("ferry.txt"), "The ferry to Eastmere was cancelled on Sunday because of fog.");
        try (App app = App.open(settings(), home)) {
            List<ArticleFile> before = app.corpus().files();
            app.sync(SyncProgress.SILENT);
            assertThat(app.corpus().files()).isEqualTo(before);
        }
    }

    private Settings settings() {
        Map<Setting, String> given = Map.of(
                Setting.ARTICLES,
                folder.toString(),
                Setting.INDEX,
                folder.resolve("index").toString(),
                Setting.READER,
                "lexical",
                Setting.PORT,
                "0");
        SettingsLayers layers = SettingsLayers.of(given, Map.of(), Optional.empty());
        return SettingsReader.read(layers, home.articles(), new UserFolders(folder, folder));
    }
}
