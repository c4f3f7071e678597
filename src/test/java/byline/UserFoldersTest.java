package byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class UserFoldersTest {

    private static final Path HOME = Path.of("/home/ann");

    @Test
    void keepsDataInTheHomeFolder() {
        assertThat(UserFolders.of(Map.of(), "Linux", HOME).data()).isEqualTo(Path.of("/home/ann/.local/share/byline"));
    }

    @Test
    void followsTheXdgFolder() {
        assertThat(UserFolders.of(Map.of("XDG_DATA_HOME", "/big/data"), "Linux", HOME)
                        .data())
                .isEqualTo(Path.of("/big/data/byline"));
    }

    @Test
    void passesOverARelativeXdgFolder() {
        assertThat(UserFolders.of(Map.of("XDG_DATA_HOME", "data"), "Linux", HOME)
                        .data())
                .isEqualTo(Path.of("/home/ann/.local/share/byline"));
    }

    @Test
    void theHomeOfTheEnvironmentCountsBeforeTheAccounts() {
        assertThat(UserFolders.of(Map.of("HOME", "/tmp/other"), "Linux", HOME).data())
                .isEqualTo(Path.of("/tmp/other/.local/share/byline"));
    }

    @Test
    void keepsDataWhereAMacDoes() {
        assertThat(UserFolders.of(Map.of(), "Mac OS X", HOME).data())
                .isEqualTo(Path.of("/home/ann/Library/Application Support/byline"));
    }

    @Test
    void keepsDataWhereWindowsDoes() {
        assertThat(UserFolders.of(Map.of("LOCALAPPDATA", "/ann/local"), "Windows 11", HOME)
                        .data())
                .isEqualTo(Path.of("/ann/local/byline"));
    }

    @Test
    void aFolderReachedThroughALinkHasTheSameIndex(@TempDir Path folder) throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), articles);
        UserFolders folders = UserFolders.of(Map.of(), "Linux", HOME);
        assertThat(folders.index(link)).isEqualTo(folders.index(articles));
    }
}
