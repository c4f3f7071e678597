package byline.web;

import io.javalin.config.StaticFilesConfig;
import io.javalin.http.staticfiles.Location;
import io.javalin.http.staticfiles.StaticFileConfig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/// Serves the page's own files from its folder, and its one library from the WebJar.
final class PageFiles {

    private static final String LIBRARY = "lit-html";

    private PageFiles() {}

    /// @throws ChatServerException when the folder holds no page
    static void check(Path folder) {
        if (!Files.isRegularFile(folder.resolve("index.html"))) {
            throw new ChatServerException("The page is missing: no index.html in " + folder.toAbsolutePath()
                    + ". Byline's web folder has to stand beside it.");
        }
    }

    static void apply(StaticFilesConfig files, Path folder) {
        files.add(page -> {
            page.directory = folder.toAbsolutePath().toString();
            page.location = Location.EXTERNAL;
            revalidate(page);
        });
        files.add(library -> {
            library.hostedPath = "/lib/" + LIBRARY;
            library.directory = "/META-INF/resources/webjars/" + LIBRARY + "/" + version();
            library.location = Location.CLASSPATH;
            revalidate(library);
        });
    }

    /// The page and the server change together, so a browser asks each time whether its copy still holds.
    private static void revalidate(StaticFileConfig files) {
        files.headers = Map.of("Cache-Control", "no-cache");
    }

    private static String version() {
        String properties = "/META-INF/maven/org.webjars.npm/" + LIBRARY + "/pom.properties";
        try (InputStream stream = PageFiles.class.getResourceAsStream(properties)) {
            if (stream == null) {
                throw new ChatServerException("The library " + LIBRARY + " is missing from the class path.");
            }
            Properties jar = new Properties();
            jar.load(stream);
            return jar.getProperty("version");
        } catch (IOException broken) {
            throw new ChatServerException("The library " + LIBRARY + " cannot be read from the class path.", broken);
        }
    }
}
