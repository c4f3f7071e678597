package byline.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// A text's fingerprint: the smallest hashes of its runs of five words (Broder 1997, "On the resemblance and
/// containment of documents"). The share of hashes two sketches have in common estimates how much of the two texts is
/// word for word the same.
///
/// @param hashes ascending, at most [#SIZE]
record Sketch(List<Integer> hashes) {

    static final int SIZE = 64;

    private static final int RUN = 5;
    private static final int SEED = 0x5eed;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    Sketch {
        hashes = List.copyOf(hashes);
    }

    static Sketch of(String text) {
        TreeSet<Integer> smallest = new TreeSet<>();
        for (int hash : runs(text)) {
            if (smallest.size() < SIZE) {
                smallest.add(hash);
            } else if (hash < smallest.last() && smallest.add(hash)) {
                smallest.pollLast();
            }
        }
        return new Sketch(List.copyOf(smallest));
    }

    /// The hash of every run of five words, in order; of all words together where there are fewer.
    static int[] runs(String text) {
        List<Integer> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            BytesRef bytes =
                    new BytesRef(text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT));
            words.add(StringHelper.murmurhash3_x86_32(bytes, SEED));
        }
        int run = Math.min(RUN, words.size());
        int[] runs = new int[run == 0 ? 0 : words.size() - run + 1];
        for (int at = 0; at < runs.length; at++) {
            runs[at] = mix(words.subList(at, at + run));
        }
        return runs;
    }

    /// The estimated share of runs the two texts have in common, 0 to 1.
    double resemblance(Sketch other) {
        int common = 0;
        int seen = 0;
        for (int i = 0, j = 0; seen < SIZE && (i < hashes.size() || j < other.hashes.size()); seen++) {
            int order = i == hashes.size()
                    ? 1
                    : j == other.hashes.size() ? -1 : hashes.get(i).compareTo(other.hashes.get(j));
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return seen == 0 ? 0 : (double) common / seen;
    }

    BytesRef encode() {
        byte[] bytes = new byte[hashes.size() * Integer.BYTES];
        for (int i = 0; i < hashes.size(); i++) {
            BitUtil.VH_LE_INT.set(bytes, i * Integer.BYTES, (int) hashes.get(i));
        }
        return new BytesRef(bytes);
    }

    static Sketch decode(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        List<Integer> hashes = new ArrayList<>();
        while (!in.eof()) {
            hashes.add(in.readInt());
        }
        return new Sketch(hashes);
    }

    private static int mix(List<Integer> words) {
        int hash = SEED;
        for (int word : words) {
            hash = Integer.rotateLeft(hash ^ word, 13) * 0x9e3779b1;
        }
        return hash ^ (hash >>> 16);
    }
}
