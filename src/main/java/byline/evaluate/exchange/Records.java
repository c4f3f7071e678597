package byline.evaluate.exchange;

import byline.article.Article;
import byline.article.Source;
import byline.evaluate.question.Fields;
import byline.evaluate.question.QuestionSetException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Reads files record by record, with errors that name the file and the line.
final class Records {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Records() {}

    /// One record a line of JSON, empty lines passed over; a name that ends in `.gz` is unpacked.
    static <T> List<T> json(Path file, Function<Fields, T> record) {
        return lines(file, line -> record.apply(fields(line)));
    }

    /// One record a line of columns separated by `separator`, with at least `columns` of them.
    static <T> List<T> columns(Path file, String separator, int columns, Function<String[], T> record) {
        return lines(file, line -> {
            String[] cells = line.strip().split(separator);
            if (cells.length < columns) {
                throw new IllegalArgumentException("has " + cells.length + " columns where " + columns + " are needed");
            }
            return record.apply(cells);
        });
    }

    /// One record a line.
    static <T> List<T> lines(Path file, Function<String, T> record) {
        List<T> records = new ArrayList<>();
        try (BufferedReader reader = open(file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    records.add(record(file, number, line, record));
                }
            }
        } catch (IOException unreadable) {
            throw new QuestionSetException(file + ": cannot be read; check the path", unreadable);
        }
        return records;
    }

    /// A whole file of JSON.
    static void document(Path file, Consumer<Fields> document) {
        try {
            document.accept(fields(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new QuestionSetException(file + ": cannot be read; check the path", unreadable);
        } catch (IllegalArgumentException broken) {
            throw new QuestionSetException(file + ": " + broken.getMessage(), broken);
        }
    }

    /// The first file of the folder, by name, that ends in one of `endings` and has `part` in its name.
    static Optional<Path> find(Path folder, String part, String... endings) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(part))
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .findFirst();
        } catch (IOException unreadable) {
            throw new QuestionSetException(folder + ": not a folder that can be read; check the path", unreadable);
        }
    }

    static Path need(Path folder, String part, String... endings) {
        return find(folder, part, endings)
                .orElseThrow(() -> new QuestionSetException(folder + ": holds no file with \"" + part
                        + "\" in its name that ends in " + String.join(" or ", endings)));
    }

    static Article article(String id, Optional<String> title, Optional<LocalDate> published, String text) {
        return new Article(
                id, new Source(title, Optional.empty(), List.of(), published, false, Optional.empty()), text);
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream stream = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private static <T> T record(Path file, int number, String line, Function<String, T> record) {
        try {
            return record.apply(line);
        } catch (IllegalArgumentException wrong) {
            throw new QuestionSetException(file + ":" + number + ": " + wrong.getMessage(), wrong);
        }
    }

    private static Fields fields(String json) {
        try {
            return new Fields("", JSON.readTree(json));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not JSON: " + broken.getOriginalMessage(), broken);
        }
    }
}
