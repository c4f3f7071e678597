package byline.article;

/// A stretch of a text: the UTF-16 code units from `start` up to, not including, `end`. Never empty.
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    /// The words of `text` this span covers; `text` must be at least `end` long.
    public String of(String text) {
        return text.substring(start, end);
    }

    /// The same stretch seen from a text that begins `offset` code units earlier.
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
