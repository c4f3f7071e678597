package byline.evaluate.exchange;

import byline.evaluate.question.QuestionSet;
import byline.evaluate.question.QuestionSetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A form in which questions come.
public enum Format {
    /// Byline's own: one file, one JSON object a line.
    BYLINE {
        @Override
        public Imported read(Path file) {
            return new Imported(QuestionSet.read(file), List.of(), Map.of());
        }
    },
    /// A folder with `corpus.jsonl`, queries and qrels (Thakur et al., "BEIR", 2021).
    BEIR {
        @Override
        public Imported read(Path folder) {
            return Beir.read(folder);
        }
    },
    /// A folder with a topics file and a qrels file, as TREC publishes them.
    TREC {
        @Override
        public Imported read(Path folder) {
            return Trec.read(folder);
        }
    },
    /// SQuAD 2.0's one JSON file; each paragraph is an article.
    SQUAD2 {
        @Override
        public Imported read(Path file) {
            return Squad2.read(file);
        }
    },
    /// A folder with CLAPNQ's `*_answerable.jsonl` and `*_unanswerable.jsonl`; each passage is an article.
    CLAPNQ {
        @Override
        public Imported read(Path folder) {
            return ClapNq.read(folder);
        }
    },
    /// A folder with RealTimeQA's `questions.jsonl` and, where they are, `corpus.jsonl.gz` and `qrels_goldlink.tsv`.
    REALTIMEQA {
        @Override
        public Imported read(Path folder) {
            return RealTimeQa.read(folder);
        }
    };

    /// Reads questions and the articles that come with them.
    ///
    /// @throws QuestionSetException naming the file and line, when anything is not as the format has it
    public abstract Imported read(Path from);

    /// Reads the questions alone.
    ///
    /// @throws QuestionSetException as [#read] does
    public QuestionSet questions(Path from) {
        return read(from).questions();
    }

    /// The format a user means by `name`, whatever its case.
    ///
    /// @throws QuestionSetException naming the formats there are
    public static Format named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new QuestionSetException("no format \"" + name + "\"; there are "
                        + Arrays.stream(values())
                                .map(format -> format.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}
