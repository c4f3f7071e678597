package byline.article;

import java.text.Normalizer;

/// Brings text into the one form that is stored and that every offset counts in.
final class NormalText {

    private NormalText() {}

    /// `raw` in NFC with `\n` line ends and plain spaces, without control and invisible characters and without the
    /// white space around it. May be empty. Normal text stays as it is.
    static String of(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int length = raw.length();
        for (int i = 0; i < length; i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                i += i + 1 < length && raw.charAt(i + 1) == '\n' ? 1 : 0;
                text.append('\n');
            } else if (Character.isSurrogate(c)) {
                i += surrogate(raw, i, text);
            } else {
                plain(c, text);
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /// Half a pair cannot be stored as UTF-8, so that offsets would shift: it becomes the replacement character.
    private static int surrogate(String raw, int i, StringBuilder text) {
        if (i + 1 < raw.length() && Character.isSurrogatePair(raw.charAt(i), raw.charAt(i + 1))) {
            text.append(raw, i, i + 2);
            return 1;
        }
        text.append('\uFFFD');
        return 0;
    }

    private static void plain(char c, StringBuilder text) {
        if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B') {
            text.append('\n');
        } else if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
            text.append(' ');
        } else if (!Character.isISOControl(c) && !invisible(c)) {
            text.append(c);
        }
    }

    /// Byte order marks, soft hyphens, zero-width spaces and marks that turn the direction of what follows. The
    /// joiners of emoji and Persian are letters' parts and stay.
    private static boolean invisible(char c) {
        return Character.getType(c) == Character.FORMAT && c != '\u200C' && c != '\u200D';
    }
}
