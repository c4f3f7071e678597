package byline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/// AttributionBench's development set: claims, the texts they cite, and whether people say that these carry them; and
/// how verdicts on it are scored.
///
/// Li et al., "AttributionBench: how hard is automatic attribution evaluation?", ACL 2024.
public final class Attribution {

    private static final int SHUFFLES = 10_000;

    private Attribution() {}

    /// A claim with the texts it cites, and whether people say that they carry it.
    public record Item(String claim, List<String> texts, boolean supported) {}

    /// Every item, in the file's order.
    public static List<Item> items() {
        List<Item> items = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Folders.data("attributionbench/dev.jsonl"))) {
                JsonNode item = JsonMapper.builder().build().readTree(line);
                List<String> texts = StreamSupport.stream(
                                item.path("references").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
                items.add(new Item(
                        item.path("claim").asText(),
                        texts,
                        item.path("attribution_label").asText().equals("attributable")));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return items;
    }

    /// Those on the lines with an even number, counted from 0, or the others.
    public static <T> List<T> half(List<T> items, boolean even) {
        return IntStream.range(0, items.size())
                .filter(line -> line % 2 == (even ? 0 : 1))
                .mapToObj(items::get)
                .toList();
    }

    /// Macro-averaged F1 of the two labels.
    ///
    /// @param verdicts one a label, in the same order
    public static double macroF1(List<Boolean> labels, List<Boolean> verdicts) {
        int[][] counts = new int[2][2];
        for (int i = 0; i < labels.size(); i++) {
            counts[labels.get(i) ? 1 : 0][verdicts.get(i) ? 1 : 0]++;
        }
        return (f1(counts[1][1], counts[0][1], counts[1][0]) + f1(counts[0][0], counts[1][0], counts[0][1])) / 2;
    }

    /// How likely a lead in macro-F1 as large as that of `ones` over `others` would be, were the two the same: their
    /// verdicts on each item are swapped at random. The same numbers give the same result.
    public static double chance(List<Boolean> labels, List<Boolean> ones, List<Boolean> others) {
        double lead = macroF1(labels, ones) - macroF1(labels, others);
        Random random = new Random(1);
        int asLarge = 0;
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            List<Boolean> mine = new ArrayList<>();
            List<Boolean> theirs = new ArrayList<>();
            for (int i = 0; i < labels.size(); i++) {
                boolean swap = random.nextBoolean();
                mine.add((swap ? others : ones).get(i));
                theirs.add((swap ? ones : others).get(i));
            }
            asLarge += macroF1(labels, mine) - macroF1(labels, theirs) >= lead ? 1 : 0;
        }
        return (asLarge + 1.0) / (SHUFFLES + 1.0);
    }

    private static double f1(int both, int onlyJudged, int onlyGold) {
        return both == 0 ? 0 : 2.0 * both / (2.0 * both + onlyJudged + onlyGold);
    }
}
