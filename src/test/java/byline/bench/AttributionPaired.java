package byline.bench;

import byline.answer.Reader;
import byline.answer.extractive.LexicalReader;
import byline.answer.language.Agreement;
import byline.answer.verify.SupportJudge;
import byline.answer.verify.SupportJudge.Verdict;
import byline.onnx.OnnxReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Prints the macro-F1 of the judge's verdicts and of token overlap alone on AttributionBench's development set, with a
/// paired bootstrap of their difference. The overlap's threshold is fitted on the even items; both are scored on the
/// odd
/// ones. `lexical` or `neural` names the reader.
public final class AttributionPaired {

    private static final Path ITEMS = Path.of("../shared/data/attributionbench/dev.jsonl");
    private static final int DRAWS = 2_000;

    private AttributionPaired() {}

    private record Item(boolean gold, double overlap, boolean judged) {}

    public static void main(String[] arguments) throws IOException {
        try (Reader reader =
                arguments.length > 0 && arguments[0].equals("neural") ? OnnxReader.shipped(1) : new LexicalReader()) {
            print(items(new SupportJudge(reader)));
        }
    }

    private static void print(List<Item> items) {
        List<Item> fitting = every(items, 0);
        List<Item> scored = every(items, 1);
        double threshold = 0;
        for (double candidate = 0.3; candidate <= 1; candidate += 0.02) {
            if (overlapF1(fitting, candidate) > overlapF1(fitting, threshold)) {
                threshold = candidate;
            }
        }
        double fitted = threshold;
        Random random = new Random(1);
        int better = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Item> sample = scored.stream()
                    .map(ignored -> scored.get(random.nextInt(scored.size())))
                    .toList();
            better += judgedF1(sample) > overlapF1(sample, fitted) ? 1 : 0;
        }
        System.out.printf(
                "macro-F1 on %d items: judge %.4f, overlap at %.2f %.4f; judge better in %d of %d draws%n",
                scored.size(), judgedF1(scored), fitted, overlapF1(scored, fitted), better, DRAWS);
    }

    private static List<Item> every(List<Item> items, int remainder) {
        List<Item> chosen = new ArrayList<>();
        for (int i = remainder; i < items.size(); i += 2) {
            chosen.add(items.get(i));
        }
        return chosen;
    }

    private static double judgedF1(List<Item> items) {
        return macroF1(items, items.stream().map(Item::judged).toList());
    }

    private static double overlapF1(List<Item> items, double threshold) {
        return macroF1(
                items, items.stream().map(item -> item.overlap() >= threshold).toList());
    }

    private static double macroF1(List<Item> items, List<Boolean> judged) {
        int[][] counts = new int[2][2];
        for (int i = 0; i < items.size(); i++) {
            counts[items.get(i).gold() ? 1 : 0][judged.get(i) ? 1 : 0]++;
        }
        return (f1(counts[1][1], counts[0][1], counts[1][0]) + f1(counts[0][0], counts[1][0], counts[0][1])) / 2;
    }

    private static double f1(int both, int onlyJudged, int onlyGold) {
        return both == 0 ? 0 : 2.0 * both / (2.0 * both + onlyJudged + onlyGold);
    }

    private static List<Item> items(SupportJudge judge) throws IOException {
        List<Item> items = new ArrayList<>();
        for (String line : Files.readAllLines(ITEMS)) {
            JsonNode item = JsonMapper.builder().build().readTree(line);
            String claim = item.path("claim").asText();
            String cited = StreamSupport.stream(item.path("references").spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining("\n\n"));
            items.add(new Item(
                    item.path("attribution_label").asText().equals("attributable"),
                    Agreement.coverage(claim, cited),
                    judge.judge(claim, cited) != Verdict.UNSUPPORTED));
        }
        return items;
    }
}
