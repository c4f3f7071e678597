package byline.bench;

import byline.answer.verify.SupportJudge;
import byline.answer.verify.SupportJudge.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Whether the verifier's judge agrees with people on which cited text supports which claim: AttributionBench's
/// development set, macro-averaged F1 over the two labels.
///
/// Li et al., "AttributionBench: how hard is automatic attribution evaluation?", ACL 2024.
final class Attribution {

    private Attribution() {}

    static String macroF1(SupportJudge judge) {
        int[][] counts = new int[2][2];
        for (JsonNode item : items()) {
            int gold = item.path("attribution_label").asText().equals("attributable") ? 1 : 0;
            int judged = judge.judge(item.path("claim").asText(), references(item)) == Verdict.UNSUPPORTED ? 0 : 1;
            counts[gold][judged]++;
        }
        double supported = f1(counts[1][1], counts[0][1], counts[1][0]);
        double unsupported = f1(counts[0][0], counts[1][0], counts[0][1]);
        return String.format(
                Locale.ROOT,
                "AttributionBench: macro-F1 %.4f (attributable %.4f, not %.4f)",
                (supported + unsupported) / 2,
                supported,
                unsupported);
    }

    private static List<JsonNode> items() {
        List<JsonNode> items = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Folders.data("attributionbench/dev.jsonl"))) {
                items.add(JsonMapper.builder().build().readTree(line));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return items;
    }

    private static String references(JsonNode item) {
        return StreamSupport.stream(item.path("references").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining("\n\n"));
    }

    private static double f1(int both, int onlyJudged, int onlyGold) {
        return both == 0 ? 0 : 2.0 * both / (2.0 * both + onlyJudged + onlyGold);
    }
}
