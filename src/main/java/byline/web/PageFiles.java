package byline.web;

import io.javalin.config.StaticFilesConfig;
import io.javalin.http.staticfiles.Location;
import io.javalin.http.staticfiles.StaticFileConfig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// Serves the page's own files from its folder, and its one library from the WebJar.
final class PageFiles {

    private static final String LIBRARY = "lit-html";
    private static final List<String> PARTS = List.of("css", "js");

    /// The page is many small files: a browser that has them need not ask for each again at every visit.
    private static final String BRIEFLY = "max-age=300";

    private PageFiles() {}

    /// @throws ChatServerException when the folder holds no page
    static void check(Path folder) {
        boolean whole = Files.isRegularFile(folder.resolve("index.html"))
                && PARTS.stream().allMatch(part -> Files.isDirectory(folder.resolve(part)));
        if (!whole) {
            throw new ChatServerException("The page is missing: no index.html with css and js in "
                    + folder.toAbsolutePath() + ". Byline's web folder has to stand beside it.");
        }
    }

    static void apply(StaticFilesConfig files, Path folder) {
        Path page = folder.toAbsolutePath();
        for (String part : PARTS) {
            files.add(config -> serve(config, "/" + part, page.resolve(part).toString(), Location.EXTERNAL, BRIEFLY));
        }
        String library = "/META-INF/resources/webjars/" + LIBRARY + "/" + version();
        files.add(config -> serve(config, "/lib/" + LIBRARY, library, Location.CLASSPATH, BRIEFLY));
        files.add(config -> serve(config, "/", page.toString(), Location.EXTERNAL, "no-cache"));
    }

    private static void serve(
            StaticFileConfig files, String address, String directory, Location location, String caching) {
        files.hostedPath = address;
        files.directory = directory;
        files.location = location;
        files.headers = Map.of("Cache-Control", caching);
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
